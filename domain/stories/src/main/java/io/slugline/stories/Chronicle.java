package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Copy;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.Account;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Member;
import io.slugline.model.story.StoryEvent.Standing;
import io.slugline.model.story.StoryLink;
import io.slugline.model.story.StoryLink.Verdict;
import io.slugline.model.story.StoryState;
import io.slugline.model.story.StoryState.KeyQuote;
import io.slugline.model.tag.Entity;
import io.slugline.stories.ArticleFile.Named;
import io.slugline.stories.StoryFile.Origin;
import io.slugline.stories.StoryFile.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Enters an article into its story and tells what happened to the story by it. */
final class Chronicle {
    /** The article brings a development when so much of it is new, and it names or counts something new. */
    private static final double DEVELOPED_AT = 0.3;

    /** A copy of which less than this is new is not remembered word by word. */
    private static final double COPY_ADDS = 0.1;

    private static final int SENTENCES_TOLD = 5;
    private static final int ENTITIES_TOLD = 20;
    private static final int MOST_ENTITIES = 40;
    private static final int MOST_QUOTES = 60;

    private final StoryMemory memory;
    private final LivingStories living;
    private final Spellings spellings;
    private final Survivors survivors;
    private final Scratch scratch = new Scratch();
    private final QuoteWatch quoteWatch = new QuoteWatch();

    Chronicle(StoryMemory memory, LivingStories living, Spellings spellings, Survivors survivors) {
        this.memory = memory;
        this.living = living;
        this.spellings = spellings;
        this.survivors = survivors;
    }

    EnrichedArticle enter(TurnDraft draft, Arrival given, Choice choice, Instant now) {
        String story = choice.story();
        Optional<StoryState> state = draft.state(story);
        Arrival arrival = given.dated(spellings.unified(Dates.completed(given.tagged(), state), state));
        TaggedArticle tagged = arrival.tagged();
        Optional<LivingStory> earlier = living.get(story).filter(known -> state.isPresent());
        News news = new Newness(tagged, arrival.sentences()).against(earlier, state);
        Account account = Accounts.of(tagged, arrival.sentences());
        Entry entry = new Entry(arrival, choice, now, account, file(draft, story, arrival, now));
        tell(draft, entry, state, news);
        keep(draft, entry, news);
        StoryLink link = new StoryLink(
                new StoryId(story),
                draft.state(story).map(StoryState::slug).orElse(""),
                choice.verdict(),
                choice.score(),
                choice.because(),
                choice.runnerUp());
        return new EnrichedArticle(tagged, link, news);
    }

    private record Entry(Arrival arrival, Choice choice, Instant now, Account account, StoryFile file) {
        String origin() {
            return arrival.origin();
        }
    }

    private StoryFile file(TurnDraft draft, String story, Arrival arrival, Instant now) {
        String article = arrival.tagged().article().id().value();
        arrival.countFor(Origins.of(arrival.tagged(), this::isCredited));
        Optional<ArticleFile> before = memory.articles().get(article);
        StoryFile file = draft.file(story)
                .orElseGet(() -> new StoryFile(story, Phase.OPEN, now, article, article, List.of(), 0));
        List<Origin> without =
                Origins.with(file.origins(), before.map(ArticleFile::origin).orElse(""), -1);
        List<Origin> origins = Origins.with(withoutCopies(draft, story, arrival, without), arrival.origin(), 1);
        String medoid = medoid(file, arrival);
        return new StoryFile(story, Phase.OPEN, now, article, medoid, origins, file.checkedAt());
    }

    /** The origins without the earlier articles that the arrival turns out to be the original of. */
    private List<Origin> withoutCopies(TurnDraft draft, String story, Arrival arrival, List<Origin> origins) {
        List<Origin> left = origins;
        for (ArticleId copy : arrival.tagged().deduplicated().copy().originalOf()) {
            Optional<ArticleFile> file = memory.articles().get(copy.value());
            if (file.isPresent() && survivors.survivor(file.get().story()).equals(story)) {
                left = Origins.with(left, file.get().origin(), -1);
                draft.later(() -> memory.articles().put(copy.value(), file.get().withoutOrigin()));
            }
        }
        return left;
    }

    private boolean isCredited(ArticleId article) {
        return memory.articles().get(article.value()).map(ArticleFile::credited).orElse(false);
    }

    /** The original that is most like the others has the headline; the first stands until there are three. */
    private String medoid(StoryFile file, Arrival arrival) {
        Optional<LivingStory> story = living.get(file.id());
        if (arrival.origin().isEmpty() || story.isEmpty() || story.get().members.size() < 2) {
            return file.medoid();
        }
        double mine = likeness(story.get(), arrival.vector(), "")
                / story.get().members.size();
        double best = likeness(story.get(), story.get().vectorOf(file.medoid()), file.medoid())
                / (story.get().members.size() - 1);
        return best < mine ? arrival.tagged().article().id().value() : file.medoid();
    }

    /** The sum of the cosines with a story's members but one. */
    private double likeness(LivingStory story, TermVector vector, String but) {
        scratch.lay(vector);
        double sum = 0;
        for (LivingMember member : story.members) {
            sum += member.file.article().equals(but) ? 0 : scratch.cosine(member.vector);
        }
        return sum;
    }

    private void tell(TurnDraft draft, Entry entry, Optional<StoryState> state, News news) {
        DeduplicatedArticle article = entry.arrival().tagged().deduplicated();
        String story = entry.choice().story();
        List<KeyQuote> known = state.map(StoryState::quotes).orElse(List.of());
        Member member = member(entry);
        Standing standing = standing(state, entry, news);
        int origins = entry.file().origins().size();
        var stamp = draft.stamp(story);
        if (entry.choice().verdict() == Verdict.REVISED) {
            draft.tell(
                    new StoryEvent.Corrected(stamp, member, article.revision(), standing, origins, Optional.empty()));
        } else if (state.isEmpty()) {
            draft.tell(new StoryEvent.Opened(stamp, member, standing, origins));
        } else {
            draft.tell(new StoryEvent.Joined(stamp, member, entry.choice().score(), standing, origins));
        }
        if (state.isPresent() && state.get().status() == StoryState.Status.QUIET) {
            draft.tell(new StoryEvent.Revived(draft.stamp(story)));
        }
        if (article.copy().kind() != Copy.CopyKind.EXACT || article.revision() > 1) {
            develop(draft, entry, state, news);
            Voices voices = new Voices(article.article(), memory.articles());
            FigureWatch.watch(draft, story, entry.account().figures(), voices);
            quoteWatch.watch(
                    draft,
                    story,
                    known.subList(0, Math.min(MOST_QUOTES, known.size())),
                    entry.account().quotes());
            quoteWatch.watchHeadline(
                    draft, story, article.article().title(), entry.account().quotes());
            Disputes.watch(draft, story, living.get(story), entry.arrival().statements(), voices);
        }
    }

    private static void develop(TurnDraft draft, Entry entry, Optional<StoryState> state, News news) {
        boolean names = !news.entities().isEmpty()
                || !news.figures().isEmpty()
                || !news.quotes().isEmpty();
        boolean untagged = entry.arrival().tagged().tags().entities().isEmpty();
        if (state.isPresent() && news.score() >= DEVELOPED_AT && (names || untagged)) {
            List<String> sentences = news.sentences().stream()
                    .limit(SENTENCES_TOLD)
                    .map(span -> Accounts.cut(entry.arrival().sentences().at(span)))
                    .toList();
            draft.tell(new StoryEvent.Developed(
                    draft.stamp(entry.choice().story()),
                    news.score(),
                    sentences,
                    news.entities().stream().limit(ENTITIES_TOLD).toList()));
        }
    }

    private static Member member(Entry entry) {
        Article article = entry.arrival().tagged().article();
        return new Member(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.published(),
                !entry.origin().isEmpty(),
                counted(entry),
                entry.account());
    }

    private static Standing standing(Optional<StoryState> state, Entry entry, News news) {
        Article article = entry.arrival().tagged().article();
        boolean heads = entry.file().medoid().equals(article.id().value()) || state.isEmpty();
        String headline = heads && !article.title().isEmpty()
                ? article.title()
                : state.map(StoryState::headline).orElse("");
        String slug = state.map(StoryState::slug)
                .orElseGet(() -> Slug.of(
                        entry.arrival().tagged().tags().entities(),
                        entry.arrival().tellingWords()));
        var lead =
                heads ? Leads.of(entry.arrival()) : state.map(StoryState::lead).orElse(List.of());
        String source = article.source().key();
        boolean newSource = !source.isEmpty()
                && state.map(known -> !known.sources().contains(source)).orElse(true);
        boolean joins = entry.choice().verdict() != Verdict.REVISED;
        int sources = state.map(StoryState::sourceCount).orElse(0) + (newSource && joins ? 1 : 0);
        int entities = state.map(StoryState::entityCount).orElse(0)
                + (joins ? news.entities().size() : 0);
        return new Standing(headline, slug, lead, sources, entities);
    }

    /** A story counts the entities of a member's first revision only. */
    private List<Named> named(ArticleId article, Entry entry, boolean revised) {
        return revised
                ? memory.articles().get(article.value()).map(ArticleFile::named).orElse(List.of())
                : Named.of(counted(entry));
    }

    private static List<Entity> counted(Entry entry) {
        return entry.arrival().tagged().tags().entities().stream()
                .limit(MOST_ENTITIES)
                .toList();
    }

    private void keep(TurnDraft draft, Entry entry, News news) {
        Arrival arrival = entry.arrival();
        Article article = arrival.tagged().article();
        String story = entry.choice().story();
        Optional<StoryFile> before = memory.stories().get(story);
        boolean revised = entry.choice().verdict() == Verdict.REVISED;
        boolean remembered = revised
                || before.isEmpty()
                || !arrival.tagged().deduplicated().copy().kind().isWhole()
                || news.score() > COPY_ADDS;
        List<Named> named = named(article.id(), entry, revised);
        draft.put(entry.file());
        draft.later(() -> {
            living.hear(story, before.map(StoryFile::lastSeen), entry.now());
            if (revised) {
                living.unseat(story, article.id().value());
            }
            if (remembered) {
                living.seat(story, arrival.memberFile());
            }
            memory.articles()
                    .put(
                            article.id().value(),
                            new ArticleFile(
                                    story,
                                    arrival.sequence(),
                                    Origins.creditsOthers(article),
                                    entry.origin(),
                                    Origins.outlet(article),
                                    article.source().key(),
                                    named));
        });
    }
}
