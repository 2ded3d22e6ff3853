package io.slugline.evaluation.stories;

import io.slugline.entities.Tagger;
import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.article.Source;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * What one story costs however long it is: {@code LongStory 100000}. Nine of ten articles are rewritten from the one
 * before, with other sentences, figures and people, and every tenth stands for itself and is compared with all that
 * lives; then a thousand copies of one; then the stream jumps ten years, and a quarter as many articles again work off
 * what is due. At each mark the CPU time of an article and what the desk keeps, encoded as in the service.
 */
public final class LongStory {
    private static final int WINDOW = 1_000;
    private static final int OWN_EVERY = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration JUMP = Duration.ofDays(3650);
    private static final double NANOS_A_MICRO = 1e3;
    private static final String[] DEEDS = {
        "saved", "landed", "questioned", "warned", "counted", "sheltered", "searched", "raised", "blamed", "towed"
    };
    private static final String[] WHO = {
        "the coast guard", "divers", "the harbour master", "Minister Ada Morrow", "the crew", "Captain Jon Tressel",
        "two trawlers", "the owners", "relatives", "engineers", "an inquiry", "the mayor of Lindow"
    };

    private final StateMemory memory = new StateMemory();
    private final StoryDesk desk =
            new StoryDesk(StorySettings.standard(), memory.shelves(), SpeakerLineage::repair, SpellingVariants::key);
    private final Tagger tagger = Tagger.shipped();
    private final Random random = new Random(1);
    private Instant now = Instant.parse("2024-03-01T06:00:00Z");
    private long sequence;
    private long nanos;
    private int largest;
    private String last = "";

    private LongStory() {}

    public static void main(String[] arguments) {
        LongStory story = new LongStory();
        int length = Integer.parseInt(arguments[0]);
        for (int mark = WINDOW; mark < length; mark *= 10) {
            story.run(mark, false);
        }
        story.run(length, false);
        story.run(length + WINDOW, true);
        story.now = story.now.plus(JUMP);
        story.last = "";
        story.run(length + 2 * WINDOW, false);
        story.run(length + length / 4, false);
    }

    /** Tracks articles up to a mark, and tells of the last thousand. */
    private void run(int mark, boolean copies) {
        while (sequence < mark - WINDOW) {
            track(article(false));
        }
        nanos = 0;
        while (sequence < mark) {
            track(article(copies));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d of them in one story: %,.0f microseconds an article, %,d bytes of state: %s%n",
                mark,
                largest,
                nanos / NANOS_A_MICRO / WINDOW,
                memory.bytes(),
                memory.told());
    }

    private void track(TaggedArticle article) {
        long begin = cpu();
        StoryTurn turn = desk.track(article);
        nanos += cpu() - begin;
        turn.changed().forEach(story -> largest = Math.max(largest, story.articleCount()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private TaggedArticle article(boolean copied) {
        sequence++;
        now = now.plus(BETWEEN);
        boolean own = last.isEmpty() || (!copied && sequence % OWN_EVERY == 0);
        ArticleId id = new ArticleId("story-" + sequence);
        Article article = new ArticleDraft(id, now)
                .edition(new Edition("en"))
                .language("en")
                .source(new Source("Outlet " + sequence % 700, "outlet-" + sequence % 700 + ".example"))
                .title("Ferry Aldora: " + sentence())
                .body(List.of(text(), text()))
                .article();
        Copy verdict = own ? Copy.original(id) : copyOf(last, copied ? Copy.CopyKind.EXACT : Copy.CopyKind.NEAR);
        last = copied || (own && !last.isEmpty()) ? last : id.value();
        return new TaggedArticle(
                new DeduplicatedArticle(article, sequence, 1, verdict, List.of(), ""), tagger.tag(article), "");
    }

    private static Copy copyOf(String original, Copy.CopyKind kind) {
        ArticleId of = new ArticleId(original);
        return new Copy(kind, Optional.of(of), 1, List.of(), 1, of, List.of(), List.of());
    }

    private String text() {
        return "The ferry Aldora sank off Lindow with forty aboard. " + sentence() + " " + sentence() + " "
                + sentence();
    }

    private String sentence() {
        return "In Lindow " + WHO[random.nextInt(WHO.length)] + " " + DEEDS[random.nextInt(DEEDS.length)] + " "
                + (2 + random.nextInt(400)) + " people of the Aldora near pier " + random.nextInt(90) + ", "
                + WHO[random.nextInt(WHO.length)] + " said.";
    }
}
