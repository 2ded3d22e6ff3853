package io.slugline.launcher.offline;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage.Arrival;
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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code slugline extract}: clean articles from pages.
 *
 * <p>The article of a page keeps the id of its line; the parts of a digest have ids of their own and name the page. A page
 * that is no article gives a line with the reason.
 */
@Command(
        name = "extract",
        description = "Makes clean articles from pages: a line of JSON for each page, several for a digest.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  slugline extract --list pages/list.jsonl > articles.jsonl"})
public final class ExtractCommand implements Callable<Integer> {
    /** A bare file bears no time: each is received a millisecond after the one before. */
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--list",
            required = true,
            paramLabel = "FILE",
            description =
                    "Lines of {\"id\",\"url\",\"page\"}; the page's path is relative to the list, its file HTML or text,"
                            + " plain or gzipped.")
    private Path list = Path.of("");

    private final Extractor extractor = new Extractor(Editions.byLanguage());

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        try (BufferedReader in = LineFiles.open(list);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                for (Object answer : answers(line, number)) {
                    failed += answer instanceof Failure ? 1 : 0;
                    out.write(Json.write(answer));
                    out.write('\n');
                }
            }
        }
        return failed == 0 ? 0 : 1;
    }

    /** A line that names no page. */
    private record Failure(int line, String error) {}

    private List<?> answers(String line, int number) throws IOException {
        try {
            return extract(Json.readTree(line.getBytes(StandardCharsets.UTF_8)), number);
        } catch (MalformedRecordException | NoSuchFileException unreadable) {
            System.err.println(list + " line " + number + ": " + unreadable.getMessage());
            return List.of(new Failure(number, "no page"));
        }
    }

    private List<?> extract(JsonNode line, int number) throws IOException {
        String id = text(line, "id");
        byte[] page = LineFiles.read(list.resolveSibling(text(line, "page")));
        Arrival arrival = new Arrival(id, text(line, "url"), "", START.plusMillis(number), true);
        PageVerdict verdict = extractor.extract(new PageBytes(arrival, "", page));
        if (verdict instanceof PageVerdict.Articles articles) {
            return named(articles.articles(), id);
        }
        return verdict instanceof PageVerdict.NoArticle none
                ? List.of(aside(id, none))
                : List.of(aside(id, ((PageVerdict.Unreadable) verdict).reason()));
    }

    private static String text(JsonNode line, String key) {
        return line.path(key).isTextual() ? line.path(key).asText() : "";
    }

    private static List<Article> named(List<Article> articles, String id) {
        boolean whole = articles.size() == 1 && articles.get(0).partOf().isEmpty() && !id.isEmpty();
        return whole ? List.of(articles.get(0).draft().id(new ArticleId(id)).article()) : articles;
    }

    /** What the page bears is told, though it is no article. */
    private static Map<String, Object> aside(String id, PageVerdict.NoArticle none) {
        Map<String, Object> answer = aside(id, none.reason());
        if (!none.title().isEmpty()) {
            answer.put("title", none.title());
        }
        none.published().ifPresent(published -> answer.put("published", published));
        return answer;
    }

    private static Map<String, Object> aside(String id, Enum<?> reason) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("aside", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return answer;
    }
}
