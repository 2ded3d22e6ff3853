package io.slugline.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.launcher.bench.mill.FetchedPage;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user's pages, over and over. From the second round on each has another URL, so it is a copy, not a page that did not
 * change: it goes all the way.
 */
final class OwnPages implements PageSource {
    private static final Instant START = Instant.parse("2024-01-08T06:00:00Z");
    private static final int SECONDS_APART = 30;

    private final String from;
    private final List<FetchedPage> pages;

    private OwnPages(String from, List<FetchedPage> pages) {
        if (pages.isEmpty()) {
            throw new InvalidSettingException(from + " names no page: .html, .htm or .txt, gzipped too");
        }
        this.from = from;
        this.pages = pages;
    }

    /** The pages of a list: lines of {@code {"url","page"}}, the page's path relative to the list. */
    static OwnPages listed(Path list) throws IOException {
        List<FetchedPage> pages = new ArrayList<>();
        try (BufferedReader lines = LineFiles.open(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
                Path file = list.resolveSibling(node.path("page").asText());
                pages.add(new FetchedPage(node.path("url").asText(), "", START, LineFiles.read(file)));
            }
        }
        return new OwnPages("--list " + list, pages);
    }

    /** The pages of a folder, in the order of their paths. */
    static OwnPages under(Path folder) throws IOException {
        List<FetchedPage> pages = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(OwnPages::isPage).sorted().toList()) {
                String url = "https://pages.example/" + folder.relativize(file);
                pages.add(new FetchedPage(url, "", START, LineFiles.read(file)));
            }
        }
        return new OwnPages("--input " + folder, pages);
    }

    @Override
    public FetchedPage page(int number) {
        FetchedPage page = pages.get(number % pages.size());
        int round = number / pages.size();
        String again = page.url() + (page.url().contains("?") ? "&" : "?") + "round=" + round;
        return new FetchedPage(
                round == 0 ? page.url() : again,
                page.source(),
                START.plusSeconds((long) number * SECONDS_APART),
                page.html());
    }

    @Override
    public String describe() {
        return from + " (" + pages.size() + " pages)";
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().matches(".*\\.(html?|txt)(\\.gz)?");
    }
}
