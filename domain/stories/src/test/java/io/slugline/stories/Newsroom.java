package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Source;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes articles for the tests, each with the edition's next number. */
final class Newsroom {
    private static final String[] PLACES = {
        "Aldora", "Lindow", "Marrow", "Tessin", "Quill", "Orrin", "Vastel", "Pemberly"
    };
    private static final String[] DEEDS = {"ferry", "budget", "strike", "flood", "election", "trial", "merger", "rescue"
    };
    private static final String[] WORDS = {
        "harbour", "minister", "council", "engine", "captain", "court", "judge", "bank", "union", "river", "bridge",
        "party", "vote", "verdict", "crew", "doctor", "market", "school", "storm", "tunnel", "witness", "report"
    };

    private Instant now = Instant.parse("2020-03-02T08:00:00Z");
    private long sequence;

    void wait(Duration time) {
        now = now.plus(time);
    }

    TaggedArticle article(String id, String body) {
        return article(id, "Outlet " + id, body, Tags.NONE);
    }

    TaggedArticle article(String id, String source, String body, Tags tags) {
        ArticleId name = new ArticleId(id);
        return tagged(draft(id, source, body).article(), 1, Copy.original(name), tags);
    }

    TaggedArticle copy(String id, String of, String body) {
        ArticleId name = new ArticleId(id);
        ArticleId original = new ArticleId(of);
        Copy copy =
                new Copy(Copy.CopyKind.EXACT, Optional.of(original), 1, List.of(), 1, original, List.of(), List.of());
        return tagged(draft(name.value(), "Copier " + id, body).article(), 1, copy, Tags.NONE);
    }

    TaggedArticle revision(String id, int revision, String body) {
        return tagged(draft(id, "Outlet " + id, body).article(), revision, Copy.original(new ArticleId(id)), Tags.NONE);
    }

    TaggedArticle withdrawal(String id) {
        now = now.plusSeconds(60);
        Article nothing = new ArticleDraft(new ArticleId(id), now)
                .edition(new Edition("en"))
                .withdrawn("by order of a court")
                .article();
        return tagged(nothing, 2, Copy.original(new ArticleId(id)), Tags.NONE);
    }

    ArticleDraft draft(String id, String source, String body) {
        now = now.plusSeconds(60);
        return new ArticleDraft(new ArticleId(id), now)
                .edition(new Edition("en"))
                .language("en")
                .source(new Source(source, ""))
                .title(body.substring(0, Math.min(40, body.length())))
                .body(List.of(body));
    }

    TaggedArticle tagged(Article article, int revision, Copy copy, Tags tags) {
        sequence++;
        return new TaggedArticle(new DeduplicatedArticle(article, sequence, revision, copy, List.of(), ""), tags, "");
    }

    /** A stream of a few running stories, with copies and revisions, over some weeks. */
    List<TaggedArticle> stream(Random random, int length) {
        List<TaggedArticle> stream = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            wait(Duration.ofMinutes(random.nextInt(600)));
            int kind = random.nextInt(10);
            String earlier = "a" + random.nextInt(Math.max(1, i));
            String text = text(random);
            if (i % 9 == 8) {
                stream.add(withdrawal(earlier));
            }
            stream.add(
                    kind == 0 && i > 0
                            ? copy("a" + i, earlier, text)
                            : kind == 1 && i > 0 ? revision(earlier, 2 + i, text) : article("a" + i, text));
        }
        return stream;
    }

    private static String text(Random random) {
        int story = random.nextInt(PLACES.length);
        StringBuilder text = new StringBuilder("The " + DEEDS[story] + " at Port " + PLACES[story] + " went on. ");
        for (int i = 0; i < 6; i++) {
            text.append("In ")
                    .append(PLACES[story])
                    .append(" a ")
                    .append(DEEDS[story])
                    .append(' ');
            for (int j = 0; j < 5; j++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.append("spoke of ").append(random.nextInt(90)).append(" people. ");
        }
        return text.toString();
    }
}
