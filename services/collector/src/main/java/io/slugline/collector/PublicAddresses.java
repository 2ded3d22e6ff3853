package io.slugline.collector;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses may be fetched: HTTP and HTTPS at their usual ports, on hosts all of whose addresses are public. A
 * feed is foreign text, and must not make us ask our own network.
 */
final class PublicAddresses implements AddressRule {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /** RFC 6890's special-purpose blocks, as far as Java does not know them. */
    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("100.64.0.0", 10), // carriers' own
            Block.of("192.0.0.0", 24),
            Block.of("198.18.0.0", 15), // laboratories
            Block.of("240.0.0.0", 4),
            Block.of("fc00::", 7), // unique local
            Block.of("64:ff9b::", 32), // an IPv4 address in disguise, and the next two
            Block.of("2002::", 16),
            Block.of("2001::", 32));

    @Override
    public Optional<Fetched.Refused> obstacle(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return refused("not an http address");
        }
        if (host == null || address.getUserInfo() != null) {
            return refused("no plain host");
        }
        int port = address.getPort();
        boolean isUsual = port < 0 || port == (scheme.equals("http") ? HTTP_PORT : HTTPS_PORT);
        return isUsual ? hostObstacle(host) : refused("an unusual port");
    }

    private static Optional<Fetched.Refused> hostObstacle(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    return refused("a private address");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of(Fetched.Refused.forNow("an unknown host"));
        }
    }

    private static Optional<Fetched.Refused> refused(String reason) {
        return Optional.of(Fetched.Refused.forGood(reason));
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !(address instanceof Inet6Address six && six.isIPv4CompatibleAddress())
                && SPECIAL.stream().noneMatch(block -> block.holds(address.getAddress()));
    }

    /** A block of addresses: those that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] start, int bits) {
        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(noLiteral);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int mask = 0xff00 >> (bits % Byte.SIZE) & 0xff;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (bits % Byte.SIZE == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
