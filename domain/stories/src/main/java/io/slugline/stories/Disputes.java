package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Discrepancy;
import io.slugline.model.story.Told.Claim;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an article states against the other articles of its story: another day for the same deed, or that a subject
 * was not talked about of which others say it was.
 *
 * <p>A wrong alarm costs more trust than a missed one earns: both must speak of the same in nearly the same words.
 */
final class Disputes {
    /** Of the first words of substance, so many must be the same. */
    private static final int SAME_DEED = 4;

    private static final int SAME_SUBJECT = 2;
    private static final int MOST_A_TURN = 4;

    private Disputes() {}

    static void watch(
            TurnDraft draft, String story, Optional<LivingStory> members, List<Statement> statements, Voices voices) {
        int told = 0;
        for (Statement statement : statements) {
            Optional<Statement> against = members.flatMap(known -> against(known, statement));
            if (against.isEmpty() || told == MOST_A_TURN) {
                continue;
            }
            Optional<Discrepancy> known = known(draft, story, against.get());
            if (known.isEmpty()) {
                tell(draft, story, against.get(), statement);
                told++;
            } else if (known.get().resolved().isEmpty() && comesTo(known.get(), statement.value(), voices)) {
                draft.tell(new StoryEvent.DiscrepancyResolved(
                        draft.stamp(story), known.get().attribute(), known.get().of(), statement.value()));
                told++;
            }
        }
    }

    private static Optional<Statement> against(LivingStory story, Statement statement) {
        Optional<Statement> found = Optional.empty();
        for (LivingMember member : story.members) {
            for (Statement earlier : member.file.statements()) {
                if (contradict(earlier, statement)
                        && found.map(best -> earlier.shared(statement) > best.shared(statement))
                                .orElse(true)) {
                    found = Optional.of(earlier);
                }
            }
        }
        return found;
    }

    private static boolean contradict(Statement earlier, Statement statement) {
        int least = statement.kind() == Statement.Kind.DAY ? SAME_DEED : SAME_SUBJECT;
        return earlier.kind() == statement.kind()
                && !earlier.article().equals(statement.article())
                && !earlier.value().equals(statement.value())
                && earlier.shared(statement) >= least;
    }

    /** Whether one who made another claim now makes that of this value. */
    static boolean comesTo(Discrepancy open, String value, Voices voices) {
        boolean claimed = open.values().stream().anyMatch(claim -> claim.value().equals(value));
        return claimed
                && open.values().stream()
                        .filter(claim -> !claim.value().equals(value))
                        .anyMatch(voices::made);
    }

    private static Optional<Discrepancy> known(TurnDraft draft, String story, Statement earlier) {
        return draft.state(story).map(StoryState::discrepancies).orElse(List.of()).stream()
                .filter(known -> known.attribute().equals(earlier.attribute()))
                .findFirst();
    }

    private static void tell(TurnDraft draft, String story, Statement earlier, Statement statement) {
        draft.tell(new StoryEvent.DiscrepancyFound(
                draft.stamp(story),
                earlier.attribute(),
                "",
                List.of(
                        new Claim(earlier.value(), List.of(new ArticleId(earlier.article()))),
                        new Claim(statement.value(), List.of(new ArticleId(statement.article()))))));
    }
}
