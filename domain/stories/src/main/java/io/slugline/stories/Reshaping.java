package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
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
    private final StorySettings settings;
    private final Matcher matcher;
    private final LivingStories living;

    Reshaping(StorySettings settings, Matcher matcher, LivingStories living) {
        this.settings = settings;
        this.matcher = matcher;
        this.living = living;
    }

    void reshape(TurnDraft draft, Choice choice) {
        Optional<LivingStory> story = living.get(choice.story());
        for (String near : choice.nearest()) {
            Optional<LivingStory> other = living.get(near);
            if (story.isPresent() && other.isPresent() && areOne(story.get(), other.get())) {
                merge(draft, story.get(), other.get());
                return;
            }
        }
    }

    private boolean areOne(LivingStory one, LivingStory other) {
        return one != other && matcher.mutual(one, other) >= settings.mergeAt();
    }

    /** The larger survives; of two equal ones the older, which has the smaller first sequence. */
    private void merge(TurnDraft draft, LivingStory one, LivingStory other) {
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
        draft.write();
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
