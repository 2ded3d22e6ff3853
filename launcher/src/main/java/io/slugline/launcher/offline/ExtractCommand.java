package io.slugline.launcher.offline;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.extraction.html.HtmlReader;
import io.slugline.extraction.html.HtmlReading;
import io.slugline.extraction.html.PageKind;
import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Source;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slugline extract}: clean articles from pages. */
@Command(name = "extract", description = "Makes clean articles from pages.", mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--list",
            required = true,
            paramLabel = "FILE",
            description =
                    "Lines of {\"id\",\"url\",\"page\"}; the page's path is relative to the list, its file plain or"
                            + " gzipped.")
    private Path list = Path.of("");

    private final HtmlReader reader = new HtmlReader();

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        try (BufferedReader in = LineFiles.open(list);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                Object answer;
                try {
                    answer = extract(Json.readTree(line.getBytes(StandardCharsets.UTF_8)));
                } catch (MalformedRecordException malformed) {
                    failed++;
                    System.err.println(list + " line " + number + ": " + malformed.getMessage());
                    answer = Map.of("line", number, "error", "malformed");
                }
                out.write(Json.write(answer));
                out.write('\n');
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private Object extract(JsonNode line) throws IOException {
        String id = line.path("id").asText("");
        String url = line.path("url").isTextual() ? line.path("url").asText() : "";
        byte[] page = LineFiles.read(list.resolveSibling(line.path("page").asText("")));
        HtmlReading reading = reader.read(new String(page, StandardCharsets.UTF_8), url);
        return reading.kind() == PageKind.ARTICLE ? article(id, url, reading) : aside(id, reading);
    }

    private static Article article(String id, String url, HtmlReading reading) {
        return new ArticleDraft(new ArticleId(id), Instant.EPOCH)
                .receivedAtAssumed(true)
                .source(new Source(reading.siteName(), host(url)))
                .language(language(reading.languageHint()))
                .url(reading.canonicalUrl().isEmpty() ? url : reading.canonicalUrl())
                .title(reading.title())
                .authors(reading.authors())
                .published(reading.published())
                .modified(reading.modified())
                .body(reading.paragraphs())
                .headings(reading.headings())
                .section(reading.section())
                .keywords(reading.keywords())
                .image(reading.image())
                .article();
    }

    private static String host(String url) {
        return url.replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
    }

    private static String language(String hint) {
        return hint.length() < 2 ? "und" : hint.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> aside(String id, HtmlReading reading) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("aside", reading.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("title", reading.title());
        reading.published().ifPresent(published -> answer.put("published", published));
        return answer;
    }
}
