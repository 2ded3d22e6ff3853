package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryLink;
import io.slugline.model.story.StoryState;
import io.slugline.stories.StoryFile.Origin;
import io.slugline.stories.StoryFile.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Merges stories that turn out to be one, when an article that joined one of them fits the other as well and the two
 * fit each other.
 */
final class Reshaping {
    /** So many members show what a story is about as a whole. */
    private static final int LARGE = 3;

    private final StorySettings settings;
    private final Matcher matcher;
    private final LivingStories living;
    private final Splitting splitting;

    Reshaping(StorySettings settings, Matcher matcher, LivingStories living, StoryMemory memory) {
        splitting = new Splitting(settings, matcher, living, memory);
        this.settings = settings;
        this.matcher = matcher;
        this.living = living;
    }

    /** Looks whether the article's story is another one, or two; the story that the article is in then, if it changed. */
    Optional<StoryId> reshape(TurnDraft draft, Arrival arrival, Choice choice) {
        if (choice.verdict() != StoryLink.Verdict.JOINED) {
            return Optional.empty();
        }
        Optional<LivingStory> story = living.get(choice.story());
        for (String near : choice.nearest()) {
            Optional<LivingStory> other = living.get(near);
            if (story.isPresent()
                    && other.isPresent()
                    && !arrival.scene().isElsewhereThan(other.get())
                    && areOne(story.get(), other.get())) {
                String survivor = merge(draft, story.get(), other.get());
                return survivor.equals(choice.story()) ? Optional.empty() : Optional.of(new StoryId(survivor));
            }
        }
        return splitting.look(draft, arrival, choice.story());
    }

    /**
     * Stories that fit each other well are one. So are two of some size that fit each other fairly and are much alike as
     * wholes: a long story's articles are each about another side of it, but all sides together are the same.
     */
    private boolean areOne(LivingStory one, LivingStory other) {
        if (one == other) {
            return false;
        }
        double mutual = matcher.mutual(one, other);
        boolean large = Math.min(one.members.size(), other.members.size()) >= LARGE;
        return mutual >= settings.mergeAt()
                || (large && mutual >= settings.likeAt() && matcher.whole(one, other) >= settings.wholeAt());
    }

    /** The larger survives; of two equal ones the older, which has the smaller first sequence. */
    private String merge(TurnDraft draft, LivingStory one, LivingStory other) {
        StoryState first = draft.state(one.id).orElseThrow();
        StoryState second = draft.state(other.id).orElseThrow();
        boolean firstStays = first.articleCount() != second.articleCount()
                ? first.articleCount() > second.articleCount()
                : first.firstSeen().isBefore(second.firstSeen())
                        || (first.firstSeen().equals(second.firstSeen()) && one.id.compareTo(other.id) < 0);
        String survivor = firstStays ? one.id : other.id;
        String retired = firstStays ? other.id : one.id;
        StoryFile kept = draft.file(survivor).orElseThrow();
        StoryFile gone = draft.file(retired).orElseThrow();
        StoryFile joined = joined(kept, gone);
        StoryState becomes = StateUnion.of(
                firstStays ? first : second,
                firstStays ? second : first,
                joined.origins().size());
        tell(draft, survivor, retired, becomes);
        draft.put(joined);
        draft.put(gone.in(Phase.RETIRED));
        draft.later(() -> {
            living.get(retired).ifPresent(story -> living.move(story.members, retired, survivor));
            living.close(retired, gone.lastSeen());
            living.hear(survivor, Optional.of(kept.lastSeen()), joined.lastSeen());
        });
        return survivor;
    }

    private static void tell(TurnDraft draft, String survivor, String retired, StoryState becomes) {
        StoryId stays = new StoryId(survivor);
        StoryId goes = new StoryId(retired);
        draft.tell(new StoryEvent.Merged(
                draft.stamp(survivor), stays, goes, Optional.of(becomes), becomes.independentOrigins()));
        draft.tell(new StoryEvent.Merged(
                draft.stamp(retired), stays, goes, Optional.empty(), becomes.independentOrigins()));
    }

    private static StoryFile joined(StoryFile kept, StoryFile gone) {
        List<Origin> origins = kept.origins();
        for (Origin origin : gone.origins()) {
            origins = Origins.with(origins, origin.outlet(), origin.articles());
        }
        boolean later = gone.lastSeen().isAfter(kept.lastSeen());
        return new StoryFile(
                kept.id(),
                Phase.OPEN,
                later ? gone.lastSeen() : kept.lastSeen(),
                later ? gone.lastArticle() : kept.lastArticle(),
                kept.medoid(),
                origins,
                kept.checkedAt());
    }
}
