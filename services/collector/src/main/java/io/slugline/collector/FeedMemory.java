package io.slugline.collector;

import io.slugline.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was fetched before: each feed's marks, and the pages that feeds have named. Kept in a file, so that a restart
 * asks no server for what it has given already.
 */
final class FeedMemory {
    /** More than all feeds of a large desk name in a week; the oldest are forgotten first. */
    private static final int MOST_PAGES = 100_000;

    private final Path file;
    private final Map<String, Fetched.Marks> marks;
    private final LinkedHashSet<String> pages;

    private FeedMemory(Path file, Written written) {
        this.file = file;
        marks = new TreeMap<>(written.marks());
        pages = new LinkedHashSet<>(written.pages());
    }

    /** The file's content. */
    record Written(Map<String, Fetched.Marks> marks, List<String> pages) {}

    static FeedMemory read(Path file) throws IOException {
        return new FeedMemory(
                file,
                Files.exists(file)
                        ? Json.read(Files.readString(file), Written.class)
                        : new Written(Map.of(), List.of()));
    }

    Fetched.Marks marks(URI feed) {
        return marks.getOrDefault(feed.toString(), Fetched.Marks.NONE);
    }

    void remember(URI feed, Fetched.Marks now) {
        marks.put(feed.toString(), now);
    }

    boolean knows(String page) {
        return pages.contains(page);
    }

    void remember(String page) {
        pages.add(page);
        if (pages.size() > MOST_PAGES) {
            Iterator<String> oldest = pages.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Writes it down; what was there stays whole until the new is. */
    void write() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, Json.writeText(new Written(marks, List.copyOf(pages))));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
