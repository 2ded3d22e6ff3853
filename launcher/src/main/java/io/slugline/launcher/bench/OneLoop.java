package io.slugline.launcher.bench;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.entities.Tagger;
import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.launcher.bench.mill.FetchedPage;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The decisions of all services in one loop over shelves in memory: what the path would cost without Kafka. */
final class OneLoop {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Extractor extractor = new Extractor(Editions.byLanguage());
    private final Tagger tagger = Tagger.shipped();
    private final Map<Edition, Desk> desks = new TreeMap<>();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long articles;

    /** What one edition's articles come to. */
    private static final class Desk {
        final CopyDesk copies = new CopyDesk(CopySettings.standard(), CopyMemory.inMemory());
        final StoryDesk stories = new StoryDesk(
                StorySettings.standard(), StoryMemory.inMemory(), SpeakerLineage::repair, SpellingVariants::key);
        long sequence;
    }

    /** Deals with a page as the services do, one after the other. */
    void take(FetchedPage page) {
        RawPage.Arrival arrival = new RawPage.Arrival("p-" + articles, page.url(), page.source(), page.at(), false);
        long began = threads.getCurrentThreadCpuTime();
        PageVerdict verdict = extractor.extract(new PageBytes(arrival, "text/html", page.html()));
        spent(Stage.NORMALIZER, began);
        if (verdict instanceof PageVerdict.Articles found) {
            found.articles().forEach(this::take);
        }
    }

    /** Articles so far. */
    long articles() {
        return articles;
    }

    /** The loop's own time by decision, in nanoseconds. */
    Map<Stage, Long> nanos() {
        return new EnumMap<>(nanos);
    }

    private void take(Article article) {
        articles++;
        Desk desk = desks.computeIfAbsent(article.edition(), edition -> new Desk());
        long began = threads.getCurrentThreadCpuTime();
        Judgement judgement = desk.copies.judge(article);
        began = spent(Stage.DEDUPLICATOR, began);
        if (judgement instanceof Judgement.Judged judged) {
            DeduplicatedArticle deduplicated = new DeduplicatedArticle(
                    article, ++desk.sequence, judged.revision(), judged.copy(), judged.changes(), "");
            TaggedArticle tagged = new TaggedArticle(deduplicated, tagger.tag(article), "");
            began = spent(Stage.TAGGER, began);
            desk.stories.track(tagged);
            spent(Stage.STORY_TRACKER, began);
        }
    }

    private long spent(Stage stage, long began) {
        long now = threads.getCurrentThreadCpuTime();
        nanos.merge(stage, now - began, Long::sum);
        return now;
    }
}
