package io.slugline.collector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the pages in a file or folder, in the order of their paths; what is no page is named as skipped.
 *
 * <p>{@code .html .htm .txt} are pages, {@code .jsonl} holds a feed item or a listed page a line, {@code .warc} the
 * captures of a web archive; each may end in {@code .gz}. A page that a list names is collected through the list alone.
 */
final class PageFinder {
    private final Path root;
    private final AssumedTimes times = new AssumedTimes();

    PageFinder(Path root) {
        this.root = root;
    }

    /** Hands over each page, names each file that holds none, and what a web archive holds beside pages. */
    void find(Consumer<CollectedPage> pages, Consumer<Path> skipped, Consumer<String> passedOver) throws IOException {
        List<Path> files = files();
        Set<Path> listed = new HashSet<>();
        for (Path file : files) {
            if (PageFiles.ending(file).equals(".jsonl")) {
                listed.addAll(new PageList(file, times).pages());
            }
        }
        for (Path file : files) {
            if (!listed.contains(file)) {
                find(file, pages, skipped, passedOver);
            }
        }
    }

    private void find(Path file, Consumer<CollectedPage> pages, Consumer<Path> skipped, Consumer<String> passedOver)
            throws IOException {
        switch (PageFiles.ending(file)) {
            case ".html", ".htm", ".txt" -> pages.accept(page(file));
            case ".jsonl" -> new PageList(file, times).forEach(pages);
            case ".warc" -> new WarcPages(file, times).forEach(pages, passedOver);
            default -> skipped.accept(file);
        }
    }

    private CollectedPage page(Path file) throws IOException {
        String place = root.equals(file)
                ? file.getFileName().toString()
                : root.relativize(file).toString();
        return PageFiles.read(file, place, new CollectedPage.Told("", "", times.next(), true));
    }

    private List<Path> files() throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
