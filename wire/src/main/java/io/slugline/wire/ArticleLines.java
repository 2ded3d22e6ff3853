package io.slugline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Published;
import io.slugline.model.article.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the input of the offline commands: lines of {@code {"id","url","source","published_at","title","body",
 * "language"}}, all but id and body optional.
 *
 * <p>A body that is one text is cut at every run of white space that holds a line break. Desk time is
 * {@code published_at}; a line without one is received a millisecond after the line before it, from a fixed start.
 */
public final class ArticleLines {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Pattern PARAGRAPH_CUT = Pattern.compile("\\s*\\R\\s*");

    private Instant last = START;

    /**
     * The article on the next line.
     *
     * @throws MalformedRecordException when the line is no such object
     */
    public Article read(String line) {
        JsonNode node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
        String id = node.path("id").asText("");
        if (id.isEmpty() || !node.has("body")) {
            throw new MalformedRecordException("an article needs \"id\" and \"body\"");
        }
        Optional<Published> published = published(text(node, "published_at"));
        Optional<Instant> at = published.flatMap(ArticleLines::instant);
        last = at.orElse(last.plusMillis(1));
        String language = text(node, "language");
        String url = text(node, "url");
        return new ArticleDraft(new ArticleId(id), last)
                .receivedAtAssumed(at.isEmpty())
                .url(url)
                .source(new Source(text(node, "source"), domain(url)))
                .title(text(node, "title"))
                .language(language.isEmpty() ? "en" : language)
                .edition(new Edition(language.isEmpty() ? "en" : language))
                .published(published)
                .body(paragraphs(node.path("body")))
                .article();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : "";
    }

    private static List<String> paragraphs(JsonNode body) {
        List<String> paragraphs = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(paragraph -> paragraphs.add(paragraph.asText()));
        } else {
            for (String paragraph : PARAGRAPH_CUT.split(body.asText().strip(), -1)) {
                paragraphs.add(paragraph);
            }
        }
        paragraphs.removeIf(String::isEmpty);
        return paragraphs;
    }

    private static Optional<Published> published(String at) {
        if (at.isEmpty()) {
            return Optional.empty();
        }
        boolean day = at.length() <= "2016-07-15".length() || at.contains("T00:00:00Z");
        return Optional.of(new Published(
                day ? at.substring(0, Math.min(at.length(), "2016-07-15".length())) : at,
                day ? Published.Precision.DAY : Published.Precision.SECOND,
                Published.Basis.MARKUP));
    }

    private static Optional<Instant> instant(Published published) {
        String at = published.at();
        try {
            return Optional.of(
                    at.length() == "2016-07-15".length()
                            ? Instant.parse(at + "T00:00:00Z")
                            : OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    private static String domain(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("").replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noUrl) {
            return "";
        }
    }
}
