package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.TrackedFigure;
import io.slugline.model.story.StoryState.Value;
import io.slugline.model.story.Told.Claim;
import io.slugline.model.story.Told.FigureTold;
import io.slugline.model.tag.Figure.Bound;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the figures of a story: tolls grow, so a higher count is the newer one; a lower count of the same, given exactly
 * by somebody else, disagrees with the higher one, until one of the two comes to the other's value.
 */
final class FigureWatch {
    /** Counts that only grow while a story runs. */
    private static final Set<String> GROWING = Set.of(
            "deaths", "injured", "missing", "arrests", "arrested", "cases", "signatories", "evacuated", "displaced");

    private FigureWatch() {}

    /** Tells what the figures of an article change in its story. */
    static void watch(TurnDraft draft, String story, List<FigureTold> figures) {
        Set<String> seen = new HashSet<>();
        for (FigureTold figure : figures) {
            if (seen.add(figure.attribute() + "/" + figure.of() + "/" + figure.unit())) {
                draft.state(story).ifPresent(state -> watch(draft, state, figure));
            }
        }
    }

    private static void watch(TurnDraft draft, StoryState state, FigureTold figure) {
        Optional<TrackedFigure> tracked =
                state.figures().stream().filter(each -> isSame(each, figure)).findFirst();
        Optional<Value> newest =
                tracked.map(each -> each.history().get(each.history().size() - 1));
        boolean known = tracked.isPresent()
                && tracked.get().history().stream()
                        .anyMatch(value -> value.value().compareTo(figure.value()) == 0);
        if (known) {
            return;
        }
        boolean falls = newest.isPresent()
                && GROWING.contains(figure.attribute())
                && figure.value().compareTo(newest.get().value()) < 0;
        if (falls) {
            dispute(draft, state, new Fall(tracked.orElseThrow(), newest.orElseThrow(), figure));
        } else {
            String of = tracked.map(TrackedFigure::of).orElse(figure.of());
            draft.tell(new StoryEvent.FigureChanged(
                    draft.stamp(state.id().value()),
                    figure.attribute(),
                    of,
                    newest.map(Value::value),
                    figure.value(),
                    figure.bound(),
                    figure.unit()));
        }
    }

    private record Fall(TrackedFigure tracked, Value newest, FigureTold figure) {}

    private static void dispute(TurnDraft draft, StoryState state, Fall fall) {
        ArticleId article = fall.figure().article();
        boolean exact = fall.newest().bound() == Bound.EXACTLY && fall.figure().bound() == Bound.EXACTLY;
        boolean other = !fall.newest().articles().contains(article);
        if (exact && other) {
            draft.tell(new StoryEvent.DiscrepancyFound(
                    draft.stamp(state.id().value()),
                    fall.tracked().attribute(),
                    fall.tracked().of(),
                    List.of(
                            new Claim(
                                    fall.newest().value().toPlainString(),
                                    fall.newest().articles()),
                            new Claim(fall.figure().value().toPlainString(), List.of(article)))));
        }
    }

    /** Of one attribute and unit, and of one thing as far as both say of what. */
    static boolean isSame(TrackedFigure tracked, FigureTold figure) {
        boolean sameThing = tracked.of().isEmpty() || figure.of().isEmpty() || sharesWord(tracked.of(), figure.of());
        return tracked.attribute().equals(figure.attribute()) && tracked.unit().equals(figure.unit()) && sameThing;
    }

    private static boolean sharesWord(String one, String other) {
        Set<Integer> words = new HashSet<>();
        WordScan scan = new WordScan(one);
        while (scan.next()) {
            words.add(scan.hash());
        }
        WordScan second = new WordScan(other);
        while (second.next()) {
            if (second.length() > 3 && words.contains(second.hash())) {
                return true;
            }
        }
        return false;
    }
}
