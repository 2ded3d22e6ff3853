package io.slugline.evaluation.stories;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.entities.Tagger;
import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Judges copies and tags a set of articles once, so that the story desk can be measured on it many times:
 * {@code TagArticles ARTICLES.jsonl[.gz] TAGGED.jsonl[.gz]}.
 */
public final class TagArticles {
    private final CopyDesk copies = new CopyDesk(CopySettings.standard(), CopyMemory.inMemory());
    private final Tagger tagger = Tagger.shipped();
    private final Map<ArticleId, Integer> seen = new HashMap<>();
    private long sequence;

    private TagArticles() {}

    public static void main(String[] arguments) throws IOException {
        TagArticles tags = new TagArticles();
        ArticleLines lines = new ArticleLines();
        try (BufferedReader in = LineFiles.open(Path.of(arguments[0]));
                Writer out = writer(Path.of(arguments[1]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String gold = Json.readTree(line.getBytes(StandardCharsets.UTF_8))
                        .path("gold_story")
                        .asText("");
                GoldLine tagged = new GoldLine(gold.equals("null") ? "" : gold, tags.tagged(lines.read(line)));
                out.write(Json.writeText(tagged) + "\n");
            }
        }
    }

    private static Writer writer(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
        return new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    }

    /** An id that comes again is another article's. */
    private TaggedArticle tagged(Article given) {
        int times = seen.merge(given.id(), 1, Integer::sum);
        Article article = times == 1
                ? given
                : given.draft()
                        .id(new ArticleId(given.id() + " (" + times + ")"))
                        .article();
        if (copies.judge(article) instanceof Judgement.Judged judged) {
            sequence++;
            DeduplicatedArticle deduplicated =
                    new DeduplicatedArticle(article, sequence, judged.revision(), judged.copy(), judged.changes(), "");
            return new TaggedArticle(deduplicated, tagger.tag(article), "");
        }
        throw new IllegalStateException("each line is an article of its own");
    }
}
