package io.slugline.launcher.offline;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.entities.Tagger;
import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryLink;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slugline stories}: the story of each article, and what is new in it. */
@Command(
        name = "stories",
        description = "Tells the story of each article, and what is new in it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: slugline stories --articles week.jsonl.gz --window P30D > stories.jsonl",
            "Copies are judged and names tagged first. Stories that were merged go by the survivor's id."
        })
public final class StoriesCommand extends ArticlesCommand {
    @Option(
            names = "--window",
            paramLabel = "PERIOD",
            description = "How long after its last article a story can be joined, as an ISO period: P30D, P1M.")
    private String window = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<StoryId, StoryId> survivors = new HashMap<>();
    private final Map<ArticleId, Integer> seen = new HashMap<>();
    private long sequence;

    /** What is printed for an article. */
    record Line(ArticleId id, StoryLink story, News news) {}

    @Override
    Function<Article, Object> judge() {
        StoryDesk stories =
                new StoryDesk(settings(), StoryMemory.inMemory(), SpeakerLineage::repair, SpellingVariants::key);
        CopyDesk copies = new CopyDesk(CopySettings.standard(), CopyMemory.inMemory());
        Tagger tagger = Tagger.shipped();
        return article -> {
            Article own = ownOf(article);
            StoryTurn turn = stories.track(tagged(own, copies.judge(own), tagger));
            turn.events().forEach(this::note);
            return new Line(
                    article.id(), turn.enriched().story(), turn.enriched().news());
        };
    }

    private StorySettings settings() {
        try {
            StorySettings standard = StorySettings.standard();
            return window.isEmpty() ? standard : standard.withWindow(Windows.duration(window));
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), "--window: " + outOfRange.getMessage(), outOfRange);
        }
    }

    /** An id that comes again is another article's. */
    private Article ownOf(Article article) {
        int times = seen.merge(article.id(), 1, Integer::sum);
        return times == 1
                ? article
                : article.draft()
                        .id(new ArticleId(article.id() + " (" + times + ")"))
                        .article();
    }

    private TaggedArticle tagged(Article article, Judgement judgement, Tagger tagger) {
        if (judgement instanceof Judgement.Judged judged) {
            sequence++;
            DeduplicatedArticle deduplicated =
                    new DeduplicatedArticle(article, sequence, judged.revision(), judged.copy(), judged.changes(), "");
            return new TaggedArticle(deduplicated, tagger.tag(article), "");
        }
        throw new IllegalStateException("each line is an article of its own");
    }

    private void note(StoryEvent event) {
        if (event instanceof StoryEvent.Merged merged) {
            survivors.put(merged.retired(), merged.survivor());
        }
    }

    @Override
    boolean waitsForLast() {
        return true;
    }

    @Override
    Object settled(Object answer) {
        return answer instanceof Line line ? new Line(line.id(), settled(line.story()), line.news()) : answer;
    }

    private StoryLink settled(StoryLink link) {
        StoryId story = link.id();
        while (survivors.containsKey(story)) {
            story = survivors.getOrDefault(story, story);
        }
        return new StoryLink(story, link.slug(), link.verdict(), link.score(), link.because(), link.runnerUp());
    }
}
