package io.slugline.collector;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * A file of JSON lines. A line with {@code "page"} names a page's file, relative to the list, with its {@code url},
 * {@code source} and {@code receivedAt}; any other line is a feed item.
 */
final class PageList {
    private final Path file;
    private final AssumedTimes times;

    PageList(Path file, AssumedTimes times) {
        this.file = file;
        this.times = times;
    }

    /** The pages that the list names, where they are. */
    Set<Path> pages() throws IOException {
        Set<Path> pages = new HashSet<>();
        readLines((line, number) -> parse(line)
                .map(node -> node.path("page").asText(""))
                .flatMap(this::inside)
                .ifPresent(pages::add));
        return pages;
    }

    /** Hands over each line's page; a list that cannot be unpacked to its end adds one that bears the fault. */
    void forEach(Consumer<CollectedPage> pages) throws IOException {
        String name = file.getFileName().toString();
        boolean whole = readLines((line, number) -> pages.accept(page(line, name + ":" + number)));
        if (!whole) {
            pages.accept(PageFiles.damaged(file, name, CollectedPage.FEED_ITEM, told(Optional.empty())));
        }
    }

    /** Reads lines as bytes, so that what is not UTF-8 reaches the dead letters as it came. */
    private boolean readLines(LineReader reader) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(LineFiles.bytes(file), StandardCharsets.ISO_8859_1))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(line.getBytes(StandardCharsets.ISO_8859_1), number);
                }
            }
            return true;
        } catch (ZipException | EOFException damaged) {
            return false;
        }
    }

    private interface LineReader {
        void read(byte[] line, int number) throws IOException;
    }

    private CollectedPage page(byte[] bytes, String place) throws IOException {
        Optional<JsonNode> node = parse(bytes);
        if (node.isEmpty()) {
            return CollectedPage.of(place, bytes, CollectedPage.FEED_ITEM, told(Optional.empty()))
                    .withFault("malformed");
        }
        CollectedPage.Told told = told(node);
        if (!node.get().has("page")) {
            return CollectedPage.of(place, bytes, CollectedPage.FEED_ITEM, told);
        }
        Optional<Path> page = inside(node.get().path("page").asText(""));
        return page.isEmpty()
                ? CollectedPage.of(place, bytes, CollectedPage.FEED_ITEM, told).withFault("page-not-found")
                : PageFiles.read(page.get(), place, told);
    }

    private static Optional<JsonNode> parse(byte[] line) {
        try {
            return Optional.of(Json.readTree(line)).filter(JsonNode::isObject);
        } catch (MalformedRecordException malformed) {
            return Optional.empty();
        }
    }

    private CollectedPage.Told told(Optional<JsonNode> node) {
        Optional<Instant> receivedAt =
                node.flatMap(item -> instant(item.path("receivedAt").asText("")));
        return new CollectedPage.Told(
                node.map(item -> item.path("url").asText("")).orElse(""),
                node.map(item -> item.path("source").asText("")).orElse(""),
                receivedAt.orElseGet(times::next),
                receivedAt.isEmpty());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** The page's file when it lies in the list's folder; a list cannot reach outside of it. */
    private Optional<Path> inside(String page) {
        try {
            Path path = file.resolveSibling(page).normalize();
            Path folder = file.resolveSibling("").normalize();
            boolean there = !page.isEmpty() && path.startsWith(folder) && Files.isRegularFile(path);
            return there ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
