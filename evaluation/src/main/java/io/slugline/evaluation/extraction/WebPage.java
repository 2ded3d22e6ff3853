package io.slugline.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.RawPage.Arrival;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A page as text and as it was fetched, which the speed measurements read again and again. */
record WebPage(String url, String html, PageBytes fetched) {
    /** The pages of lists of {@code {"id","url","page"}}, in their order. */
    static List<WebPage> load(List<Path> lists) throws IOException {
        List<WebPage> pages = new ArrayList<>();
        for (Path list : lists) {
            try (BufferedReader in = LineFiles.open(list)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    pages.add(of(Json.readTree(line.getBytes(StandardCharsets.UTF_8)), list));
                }
            }
        }
        return pages;
    }

    private static WebPage of(JsonNode entry, Path list) throws IOException {
        byte[] page = LineFiles.read(list.resolveSibling(entry.path("page").asText()));
        String url = entry.path("url").asText("");
        Arrival arrival = new Arrival(entry.path("id").asText(), url, "", Instant.EPOCH, true);
        return new WebPage(url, TrainingPage.decoded(page), new PageBytes(arrival, "", page));
    }
}
