package io.slugline.archiver;

import io.slugline.archiver.format.Envelope;
import io.slugline.archiver.format.EnvelopeReader;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.wire.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes archived pages as a web archive (WARC, ISO 28500): a page as the response it was, a feed item as a resource.
 * Any tool for web archives reads it, and so does the collector.
 */
public final class WarcExport {
    private static final String SOURCE = "Slugline-Source";
    private static final String FEED_ITEM = "application/json";
    private static final int SUCCESS = 200;

    private WarcExport() {}

    /**
     * Writes all pages into one gzipped file, which is there when it is whole and not before.
     *
     * @param pages the archive of {@code article.raw}
     * @param progress told the number of pages after each
     * @return how many it wrote
     */
    public static long write(TopicArchive pages, Path file, LongConsumer progress) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long written = 0;
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(
                        part,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.TRUNCATE_EXISTING,
                        java.nio.file.StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (Segment segment : pages.segments()) {
                try (EnvelopeReader reader = pages.open(segment)) {
                    for (Optional<Envelope> next = reader.next(); next.isPresent(); next = reader.next()) {
                        if (isPage(next.get())) {
                            writer.write(record(next.get()));
                            progress.accept(++written);
                        }
                    }
                }
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    /** A withdrawal names an article and holds none. */
    private static boolean isPage(Envelope envelope) {
        return envelope.headers().stream().noneMatch(header -> header.key().equals(Headers.WITHDRAWAL));
    }

    private static WarcRecord record(Envelope envelope) throws IOException {
        RecordHeaders headers = new RecordHeaders(envelope.headers());
        String contentType = Headers.text(headers, Headers.CONTENT_TYPE).orElse("text/html");
        MediaType type = MediaType.parseLeniently(contentType);
        byte[] value = envelope.value() == null ? new byte[0] : envelope.value();
        String source = Headers.text(headers, Headers.SOURCE).orElse("");
        Instant at = Instant.ofEpochMilli(envelope.timestamp());
        if (type.base().toString().equals(FEED_ITEM)) {
            return new WarcResource.Builder(java.net.URI.create(target(envelope, headers)))
                    .date(at)
                    .addHeader(SOURCE, source)
                    .body(type, value)
                    .build();
        }
        HttpResponse http =
                new HttpResponse.Builder(SUCCESS, "OK").body(type, value).build();
        return new WarcResponse.Builder(target(envelope, headers))
                .date(at)
                .addHeader(SOURCE, source)
                .body(http)
                .build();
    }

    /** A page without an address still has a name. */
    private static String target(Envelope envelope, RecordHeaders headers) {
        byte[] key = envelope.key() == null ? new byte[0] : envelope.key();
        return Headers.text(headers, Headers.URL)
                .filter(WarcExport::isAddress)
                .orElse("urn:slugline:page:" + new String(key, StandardCharsets.UTF_8));
    }

    private static boolean isAddress(String url) {
        try {
            return java.net.URI.create(url).isAbsolute();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
