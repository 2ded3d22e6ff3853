package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryState;
import io.slugline.stories.StateShare.Head;
import io.slugline.stories.StoryFile.Origin;
import io.slugline.stories.StoryFile.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts a story that has drifted into two. The group with the article whose headline stands keeps the id, the other one
 * becomes a story of its own; what is no longer remembered word by word stays.
 */
final class Splitting {
    /** A story is looked at again when so many articles have joined it. */
    private static final int EVERY = 16;

    private final Drift drift;
    private final Matcher matcher;
    private final LivingStories living;
    private final StoryMemory memory;

    Splitting(StorySettings settings, Matcher matcher, LivingStories living, StoryMemory memory) {
        drift = new Drift(settings, matcher);
        this.matcher = matcher;
        this.living = living;
        this.memory = memory;
    }

    /** Looks at the story that an article has joined; the story that the article is in then, if that changed. */
    Optional<StoryId> look(TurnDraft draft, Arrival arrival, String story) {
        StoryFile file = draft.file(story).orElseThrow();
        StoryState state = draft.state(story).orElseThrow();
        Optional<LivingStory> known = living.get(story);
        if (known.isEmpty() || state.articleCount() < file.checkedAt() + EVERY) {
            return Optional.empty();
        }
        draft.put(file.with(file.origins(), state.articleCount()));
        Drift.Groups groups = drift.of(known.get());
        return groups.areTwo() ? part(draft, arrival, state, groups) : Optional.empty();
    }

    private Optional<StoryId> part(TurnDraft draft, Arrival arrival, StoryState state, Drift.Groups groups) {
        StoryFile file = draft.file(state.id().value()).orElseThrow();
        boolean olderStays = groups.newer().stream()
                .noneMatch(member -> member.file.article().equals(file.medoid()));
        List<LivingMember> going = olderStays ? groups.newer() : groups.older();
        List<LivingMember> staying = olderStays ? groups.older() : groups.newer();
        boolean goesAlong = matcher.plain(arrival.vector(), going) > matcher.plain(arrival.vector(), staying);
        Article article = arrival.tagged().article();
        Leavers leavers = leavers(going, goesAlong ? Optional.of(arrival) : Optional.empty());
        StoryId into = StoryId.openedBy(article.edition(), leavers.articles().get(0), arrival.sequence());
        tell(draft, state, file, leavers, into);
        return goesAlong ? Optional.of(into) : Optional.empty();
    }

    /** Those who go, with what is known of them. */
    private record Leavers(
            List<ArticleId> articles, List<String> outlets, List<String> origins, String headline, Instant first) {}

    private Leavers leavers(List<LivingMember> going, Optional<Arrival> arrival) {
        List<ArticleId> articles = new ArrayList<>();
        Set<String> outlets = new TreeSet<>();
        List<String> origins = new ArrayList<>();
        for (LivingMember member : going) {
            articles.add(new ArticleId(member.file.article()));
            memory.articles().get(member.file.article()).ifPresent(known -> {
                outlets.add(known.outlet());
                origins.add(known.origin());
            });
        }
        arrival.ifPresent(last -> {
            articles.add(last.tagged().article().id());
            outlets.add(Origins.outlet(last.tagged().article()));
            origins.add(last.origin());
        });
        MemberFile first = going.get(0).file;
        return new Leavers(articles, List.copyOf(outlets), origins, first.headline(), first.at());
    }

    private void tell(TurnDraft draft, StoryState state, StoryFile file, Leavers leavers, StoryId into) {
        List<Origin> gone = List.of();
        List<Origin> left = file.origins();
        for (String origin : leavers.origins()) {
            gone = Origins.with(gone, origin, 1);
            left = Origins.with(left, origin, -1);
        }
        Instant seen = file.lastSeen();
        String last = leavers.articles().get(leavers.articles().size() - 1).value();
        Set<ArticleId> going = Set.copyOf(leavers.articles());
        StateShare share = new StateShare(state, going::contains);
        StoryState parted = share.going(new Head(
                into,
                leavers.headline(),
                Slug.of(List.of(), List.of(leavers.headline().split("\\W+", -1))),
                leavers.articles(),
                leavers.outlets(),
                gone.size(),
                leavers.first(),
                seen));
        StoryId from = state.id();
        draft.tell(
                new StoryEvent.Split(draft.stamp(from.value()), from, into, share.staying(going.size(), left.size())));
        draft.tell(new StoryEvent.Split(draft.stamp(into.value()), from, into, parted));
        draft.put(file.with(left, state.articleCount() - going.size()));
        draft.put(new StoryFile(
                into.value(), Phase.OPEN, seen, last, leavers.articles().get(0).value(), gone, 0));
        draft.later(() -> move(from.value(), into.value(), going, seen));
    }

    private void move(String from, String into, Set<ArticleId> going, Instant seen) {
        living.hear(into, Optional.empty(), seen);
        List<LivingMember> moved = living.get(from).map(story -> story.members).orElse(List.of()).stream()
                .filter(member -> going.contains(new ArticleId(member.file.article())))
                .toList();
        living.move(moved, from, into);
        for (LivingMember member : moved) {
            String article = member.file.article();
            memory.articles().get(article).ifPresent(known -> memory.articles().put(article, known.in(into)));
        }
    }
}
