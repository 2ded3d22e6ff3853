package io.slugline.stories;

import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Quote;
import io.slugline.stories.Sentences.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article says that nobody in its story had said.
 *
 * <p>A sentence is new when fewer than {@value #OLD_SHARE} of its runs of three words had been printed, and no shared
 * passage covers half of it: a lightly edited sentence is as old as a copied one. Novelty of this kind does as well as
 * language models of the past (Allan, Wade and Bolivar, "Retrieval and novelty detection at the sentence level", SIGIR
 * 2003).
 */
final class Newness {
    private static final double OLD_SHARE = 0.45;
    private static final double PLACES = 10_000;
    private static final int FEWEST_WORDS = 3;

    private final TaggedArticle article;
    private final Sentences sentences;
    private final List<Copy.Passage> passages;

    Newness(TaggedArticle article, Sentences sentences) {
        this.article = article;
        this.sentences = sentences;
        passages = article.deduplicated().copy().passages();
    }

    /** All of the first article of a story is new. */
    News against(Optional<LivingStory> story, Optional<StoryState> state) {
        if (article.deduplicated().copy().kind() == Copy.CopyKind.EXACT && state.isPresent()) {
            return News.NONE;
        }
        List<Span> fresh = new ArrayList<>();
        int words = 0;
        int freshWords = 0;
        for (Sentence sentence : sentences.list()) {
            words += sentence.grams().length;
            if (isNew(sentence, story)) {
                fresh.add(sentence.span());
                freshWords += sentence.grams().length;
            }
        }
        double score = words == 0 ? 0 : StrictMath.round(PLACES * freshWords / words) / PLACES;
        return new News(score, fresh, entities(state), quotes(fresh), figures(state, fresh));
    }

    private boolean isNew(Sentence sentence, Optional<LivingStory> story) {
        if (story.isEmpty()) {
            return true;
        }
        int old = 0;
        for (int gram : sentence.grams()) {
            old += story.get().hasPrinted(gram) ? 1 : 0;
        }
        boolean printed = old >= OLD_SHARE * sentence.grams().length;
        return sentence.grams().length >= FEWEST_WORDS && !printed && !isCopied(sentence.span());
    }

    private boolean isCopied(Span span) {
        if (passages.isEmpty()) {
            return false;
        }
        int covered = 0;
        for (Copy.Passage passage : passages) {
            Span here = passage.here();
            covered += Math.max(0, Math.min(span.end(), here.end()) - Math.max(span.start(), here.start()));
        }
        return covered * 2 >= span.length();
    }

    private List<EntityId> entities(Optional<StoryState> state) {
        Set<EntityId> known = new HashSet<>();
        state.ifPresent(story -> story.entities().forEach(entity -> known.add(entity.id())));
        return article.tags().entities().stream()
                .map(Entity::id)
                .filter(id -> !known.contains(id))
                .toList();
    }

    /** A quote is new when it stands in a new sentence. */
    private List<Integer> quotes(List<Span> fresh) {
        List<Integer> found = new ArrayList<>();
        List<Quote> quotes = article.tags().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Span span = quotes.get(i).span();
            if (fresh.stream().anyMatch(span::overlaps)) {
                found.add(i);
            }
        }
        return found;
    }

    /** A figure is new when its story has no such value; a measure of nothing said, when it stands in a new sentence. */
    private List<Integer> figures(Optional<StoryState> state, List<Span> fresh) {
        List<Integer> found = new ArrayList<>();
        List<Figure> figures = article.tags().figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean known = Course.isOfSomething(figure.attribute(), figure.of())
                    ? state.isPresent() && state.get().figures().stream().anyMatch(tracked -> gives(tracked, figure))
                    : fresh.stream().noneMatch(figure.span()::overlaps);
            if (!known) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean gives(TrackedFigure tracked, Figure figure) {
        return tracked.attribute().equals(figure.attribute())
                && tracked.unit().equals(figure.unit())
                && tracked.history().stream().anyMatch(value -> value.value().compareTo(figure.value()) == 0);
    }
}
