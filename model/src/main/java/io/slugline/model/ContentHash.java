package io.slugline.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids from content: the first 16 bytes of SHA-256 over length-prefixed parts, in hexadecimal. */
public final class ContentHash {
    /** 128 bits: for a billion articles the chance of one collision is below 1e-20. */
    private static final int BYTES = 16;

    private ContentHash() {}

    /** Parts are length-prefixed, so ("ab", "c") and ("a", "bc") differ. */
    public static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            update(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return hex(digest);
    }

    public static String of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            update(digest, part);
        }
        return hex(digest);
    }

    /** All 32 bytes of the SHA-256 of these bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void update(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
