package io.slugline.collector;

import io.slugline.wire.Topic;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (WARC, ISO 28500): each response that was a success and holds a text, with the address and
 * the time it was captured at. A resource that is JSON is a feed item, as {@code slugline warc} writes it.
 */
final class WarcPages {
    /** Where a page of a WARC is: its address and time tell it, not the file that it was packed into. */
    private static final String PLACE = "warc";

    /** A header of ours, for what a capture cannot say. */
    private static final String SOURCE = "Slugline-Source";

    private static final String NO_TYPE = "no content type";
    private static final int SUCCESS = 200;
    private static final int KEPT_OF_DAMAGED = 64 << 10;

    /** What is longer is read no further: its dead letter keeps less than this. */
    private static final int MOST_READ = 64 << 20;

    private static final Set<String> TEXTS = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private final Path file;
    private final AssumedTimes times;

    /** @param times for captures that do not say when they were made */
    WarcPages(Path file, AssumedTimes times) {
        this.file = file;
        this.times = times;
    }

    /**
     * Hands over each page; a capture that cannot be read, and a file that cannot be read to its end, add one that bears
     * the fault.
     *
     * @param passedOver told what each capture was that is no page: {@code image/png}, {@code status 404}
     */
    void forEach(Consumer<CollectedPage> pages, Consumer<String> passedOver) throws IOException {
        long position = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                position = reader.position();
                refuseNegative(next.get());
                if (!isRead(next.get(), pages, passedOver)) {
                    pages.accept(damaged(position, "damaged-capture"));
                }
            }
        } catch (ParsingException | EOFException | ZipException | IllegalArgumentException damaged) {
            pages.accept(damaged(position, "damaged-warc"));
        }
    }

    /** The reader looks for the next record behind this one: a negative length would lead it back, for ever. */
    private static void refuseNegative(WarcRecord record) throws IOException {
        if (record.body().size() < 0) {
            throw new IllegalArgumentException("a record has no negative length");
        }
    }

    /** What stands inside of a record may be anything; the next record is found all the same. */
    private boolean isRead(WarcRecord record, Consumer<CollectedPage> pages, Consumer<String> passedOver)
            throws IOException {
        try {
            read(record, pages, passedOver);
            return true;
        } catch (ParsingException | IllegalArgumentException notAsItSays) {
            return false;
        }
    }

    private void read(WarcRecord record, Consumer<CollectedPage> pages, Consumer<String> passedOver)
            throws IOException {
        if (record instanceof WarcResponse response) {
            read(response, pages, passedOver);
        } else if (record instanceof WarcResource resource) {
            read(resource, pages, passedOver);
        } else if (record instanceof WarcTargetRecord && record.type().equals("revisit")) {
            passedOver.accept("revisit");
        }
    }

    private void read(WarcResponse response, Consumer<CollectedPage> pages, Consumer<String> passedOver)
            throws IOException {
        HttpResponse http = response.http();
        String contentType = http.headers().first("Content-Type").orElse("text/html");
        if (http.status() != SUCCESS) {
            passedOver.accept("status " + http.status());
        } else if (isText(contentType)) {
            pages.accept(page(response, contentType, body(http)));
        } else {
            passedOver.accept(base(contentType));
        }
    }

    private void read(WarcResource resource, Consumer<CollectedPage> pages, Consumer<String> passedOver)
            throws IOException {
        String contentType = resource.headers().first("Content-Type").orElse("");
        if (isText(contentType) || base(contentType).equals(CollectedPage.FEED_ITEM)) {
            pages.accept(page(resource, contentType, Optional.of(bytes(resource.body().stream()))));
        } else {
            passedOver.accept(base(contentType));
        }
    }

    private CollectedPage page(WarcTargetRecord record, String contentType, Optional<byte[]> body) {
        String source = record.headers().first(SOURCE).orElse("");
        String address = Optional.ofNullable(record.target()).orElse("");
        Optional<Instant> date = date(record);
        CollectedPage.Told told = new CollectedPage.Told(address, source, date.orElseGet(times::next), date.isEmpty());
        CollectedPage page = CollectedPage.of(PLACE, body.orElse(new byte[0]), contentType, told);
        if (body.isEmpty()) {
            return page.withFault("not-decodable");
        }
        return page.value().length > Topic.GUARD_BYTES ? page.withFault("too-large") : page;
    }

    private static Optional<Instant> date(WarcRecord record) {
        List<String> said = record.headers().all("WARC-Date");
        try {
            return said.size() == 1 ? Optional.of(Instant.parse(said.get(0))) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The body as the browser had it; none when it is packed in a way that it does not say or keep to. */
    private static Optional<byte[]> body(HttpResponse http) {
        try {
            return Optional.of(bytes(http.bodyDecoded().stream()));
        } catch (IOException | IllegalArgumentException notAsItSays) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(MOST_READ);
    }

    private static boolean isText(String contentType) {
        return TEXTS.contains(base(contentType));
    }

    private static String base(String contentType) {
        try {
            String type = MediaType.parseLeniently(contentType).base().toString();
            return type.isEmpty() ? NO_TYPE : type;
        } catch (IllegalArgumentException noType) {
            return NO_TYPE;
        }
    }

    private CollectedPage damaged(long position, String fault) throws IOException {
        CollectedPage.Told told = new CollectedPage.Told("", "", Instant.EPOCH, true);
        ByteBuffer buffer = ByteBuffer.allocate(KEPT_OF_DAMAGED);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(buffer, position);
        }
        byte[] rest = Arrays.copyOf(buffer.array(), buffer.position());
        String place = file.getFileName() + "@" + position;
        return CollectedPage.of(place, rest, "application/warc", told).withFault(fault);
    }
}
