package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.StoryId;
import io.slugline.model.article.Published;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Member;
import io.slugline.model.story.StoryEvent.Stamp;
import io.slugline.model.story.StoryEvent.Standing;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.Status;
import io.slugline.model.story.Told.LeadSentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story's state while one event changes it. */
final class StateDraft {
    private final StoryId id;
    private final Edition edition;
    private final StoryLists lists;
    private int version;
    private Status status = Status.OPEN;
    private Instant firstSeen;
    private Instant lastSeen;
    private String datedUntil = "";
    private Standing standing = new Standing("", "", List.<LeadSentence>of(), 0, 0);
    private List<ArticleId> articles;
    private int articleCount;
    private List<String> sources;
    private int origins;
    private Optional<StoryId> survivor = Optional.empty();

    StateDraft(Stamp stamp) {
        id = stamp.story();
        edition = stamp.edition();
        firstSeen = stamp.at();
        lastSeen = stamp.at();
        articles = new ArrayList<>();
        sources = new ArrayList<>();
        lists = new StoryLists();
    }

    StateDraft(StoryState state) {
        id = state.id();
        edition = state.edition();
        version = state.version();
        status = state.status();
        firstSeen = state.firstSeen();
        lastSeen = state.lastSeen();
        datedUntil = state.datedUntil();
        standing = new Standing(state.headline(), state.slug(), state.lead(), state.sourceCount(), state.entityCount());
        articles = new ArrayList<>(state.articles());
        articleCount = state.articleCount();
        sources = new ArrayList<>(state.sources());
        origins = state.independentOrigins();
        survivor = state.survivor();
        lists = new StoryLists(state);
    }

    void apply(StoryEvent event) {
        version++;
        if (event instanceof StoryEvent.Opened opened) {
            join(opened.stamp(), opened.member(), opened.standing(), opened.independentOrigins());
        } else if (event instanceof StoryEvent.Joined joined) {
            join(joined.stamp(), joined.member(), joined.standing(), joined.independentOrigins());
        } else if (event instanceof StoryEvent.Corrected corrected) {
            correct(corrected);
        } else if (event instanceof StoryEvent.Merged merged) {
            merge(merged);
        } else if (event instanceof StoryEvent.Split split) {
            become(split.becomes());
        } else if (event instanceof StoryEvent.WentQuiet) {
            status = Status.QUIET;
        } else if (event instanceof StoryEvent.Revived) {
            status = Status.OPEN;
        } else {
            lists.apply(event);
        }
    }

    private void join(Stamp stamp, Member member, Standing now, int independentOrigins) {
        status = Status.OPEN;
        lastSeen = stamp.at().isAfter(lastSeen) ? stamp.at() : lastSeen;
        articleCount++;
        addTo(articles, member.id());
        if (!member.source().key().isEmpty()
                && !sources.contains(member.source().key())) {
            addTo(sources, member.source().key());
        }
        lists.add(member);
        date(member);
        standing = now;
        origins = independentOrigins;
    }

    private void correct(StoryEvent.Corrected corrected) {
        if (corrected.becomes().isPresent()) {
            become(corrected.becomes().get());
            return;
        }
        lists.replace(corrected.member());
        date(corrected.member());
        standing = corrected.standing();
        origins = corrected.independentOrigins();
    }

    /** A date that was itself completed from the story is no evidence for another. */
    private void date(Member member) {
        member.published()
                .filter(published ->
                        published.basis() != Published.Basis.STORY && published.basis() != Published.Basis.RECEIVED)
                .map(Published::day)
                .filter(day -> day.compareTo(datedUntil) > 0)
                .ifPresent(day -> datedUntil = day);
    }

    private void merge(StoryEvent.Merged merged) {
        if (merged.retired().equals(id)) {
            status = Status.RETIRED;
            survivor = Optional.of(merged.survivor());
        } else {
            merged.becomes().ifPresent(this::become);
        }
    }

    private void become(StoryState state) {
        status = state.status();
        firstSeen = state.firstSeen();
        lastSeen = state.lastSeen();
        datedUntil = state.datedUntil();
        standing = new Standing(state.headline(), state.slug(), state.lead(), state.sourceCount(), state.entityCount());
        articles = new ArrayList<>(state.articles());
        articleCount = state.articleCount();
        sources = new ArrayList<>(state.sources());
        origins = state.independentOrigins();
        lists.become(state);
    }

    private static <T> void addTo(List<T> list, T item) {
        if (list.size() < StoryState.MOST_LISTED) {
            list.add(item);
        }
    }

    StoryState state() {
        return new StoryState(
                id,
                edition,
                version,
                status,
                standing.headline(),
                standing.slug(),
                standing.lead(),
                firstSeen,
                lastSeen,
                datedUntil,
                articles,
                articleCount,
                sources,
                standing.sources(),
                origins,
                lists.entities(),
                standing.entities(),
                lists.timeline(),
                lists.timelineCount(),
                lists.quotes(),
                lists.quoteCount(),
                lists.figures(),
                lists.figureCount(),
                lists.discrepancies(),
                lists.discrepancyCount(),
                survivor);
    }
}
