package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.story.StoryEvent;
import io.slugline.stories.LivingStories.Silence;
import io.slugline.stories.StoryFile.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets stories fall quiet, closes them and forgets them, as desk time passes, a bounded number with each article: after
 * a jump of ten years the backlog is worked off article by article.
 */
final class Silences {
    private static final int MOST_A_TURN = 32;
    /** However far desk time jumps, so much of the agenda is worked off at once. */
    private static final Duration AGENDA_STEP = Duration.ofHours(1);
    /** Of an hour in which very many articles came, so many are forgotten at once: the rest with the next articles. */
    private static final int MOST_FORGOTTEN = 256;
    /** The agenda is looked at no oftener: on a dense stream a look costs more than what is done. */
    private static final Duration AGENDA_PAUSE = Duration.ofMinutes(1);
    /** Moves times before 1970 above zero, so that keys sort as the times do. */
    private static final long KEY_OFFSET = 1_000_000_000_000_000L;

    private final StorySettings settings;
    private final StoryMemory memory;
    private final LivingStories living;

    Silences(StorySettings settings, StoryMemory memory, LivingStories living) {
        this.settings = settings;
        this.memory = memory;
        this.living = living;
    }

    void pass(TurnDraft draft, Instant now) {
        for (Silence silence : living.openSince(now.minus(settings.quietAfter()), MOST_A_TURN)) {
            draft.file(silence.story()).ifPresent(file -> hush(draft, file, now));
        }
        int surplus = Math.min(MOST_A_TURN, living.count() - settings.mostLiving());
        Set<Silence> closing = new LinkedHashSet<>(living.silentSince(Instant.MAX, Math.max(0, surplus)));
        closing.addAll(living.silentSince(now.minus(settings.window()), MOST_A_TURN));
        for (Silence silence : closing) {
            draft.file(silence.story()).ifPresent(file -> close(draft, file, now));
        }
    }

    private void hush(TurnDraft draft, StoryFile file, Instant now) {
        if (file.phase() == Phase.OPEN) {
            ArticleId last = new ArticleId(file.lastArticle());
            draft.tell(new StoryEvent.WentQuiet(draft.stamp(file.id(), last, now)));
            draft.put(file.in(Phase.QUIET));
            draft.later(() -> living.hush(file.id(), file.lastSeen()));
        }
    }

    private void close(TurnDraft draft, StoryFile file, Instant now) {
        hush(draft, file, now);
        draft.put(file.in(Phase.CLOSED));
        draft.later(() -> living.close(file.id(), file.lastSeen()));
    }

    /** Notes when an article's place is to be forgotten, and its story's state if it is not told again. */
    void remember(ArticleId article, String story, Instant now) {
        String key = key(now.plus(settings.forgetAfter()));
        memory.agenda().put(key + "/" + article.value(), new Due(article.value(), story));
    }

    /** Forgets what is due; answers up to where the agenda is worked off. */
    Instant forget(TurnDraft draft, Instant from, Instant now) {
        if (now.isBefore(from.plus(AGENDA_PAUSE))) {
            return from;
        }
        Instant to = from.plus(AGENDA_STEP).isBefore(now) ? from.plus(AGENDA_STEP) : now;
        Optional<String> left = memory.agenda().forFirst(key(from), key(to), MOST_FORGOTTEN, (key, due) -> {
            draft.later(() -> memory.agenda().delete(key));
            draft.later(() -> memory.articles().delete(due.article()));
            Optional<StoryFile> file = draft.file(due.story());
            boolean over = file.isEmpty() || file.get().lastArticle().equals(due.article());
            if (over && file.map(known -> known.phase() != Phase.OPEN).orElse(true)) {
                file.ifPresent(known -> draft.later(() -> living.close(known.id(), known.lastSeen())));
                draft.forget(due.story());
            }
        });
        return left.map(Silences::timeOf).orElse(to);
    }

    private static Instant timeOf(String key) {
        return Instant.ofEpochMilli(Keys.numberOf(key.substring(0, key.indexOf('/'))) - KEY_OFFSET);
    }

    private static String key(Instant time) {
        return Keys.of("0", time.toEpochMilli() + KEY_OFFSET);
    }
}
