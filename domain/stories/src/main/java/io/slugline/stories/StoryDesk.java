package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryLink;
import io.slugline.model.story.StoryState;
import io.slugline.model.tag.Quote;
import io.slugline.model.tag.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ties each article of one edition to its running story and tells what it adds.
 *
 * <p>One pass in the edition's order. A revision keeps its story, a copy follows its original, any other article joins
 * the living story that it fits best, if it fits well enough, and opens one otherwise. All is judged before anything is
 * written, and everything on the heap is made from the shelves: a desk rebuilt in mid-stream goes on as the one before.
 */
public final class StoryDesk {
    private static final String DESK = "desk";
    private static final DeskFile NEW = new DeskFile(0, Instant.MIN, Instant.MIN);

    private final StoryMemory memory;
    private final SpeakerRepair repair;
    private final LivingStories living;
    private final Silences silences;
    private final Background background;
    private final Matcher matcher;
    private final Assignment assignment;
    private final Chronicle chronicle;
    private final Reshaping reshaping;
    private final Withdrawal withdrawal;
    private final Survivors survivors;

    public StoryDesk(StorySettings settings, StoryMemory memory) {
        this(settings, memory, (quotes, passages, origins) -> quotes, entity -> "");
    }

    /**
     * A desk that goes on from its memory.
     *
     * @param repair gives back speakers who were lost in copying
     * @param spelling tells the spellings of one name
     */
    public StoryDesk(StorySettings settings, StoryMemory shelves, SpeakerRepair repair, SpellingKey spelling) {
        memory = shelves.remembering();
        this.repair = repair;
        living = new LivingStories(settings, memory);
        silences = new Silences(settings, memory, living);
        background = new Background(memory.background(), Prior.shipped());
        matcher = new Matcher(settings, living.index());
        assignment = new Assignment(settings, matcher);
        survivors = new Survivors(memory, living);
        chronicle = new Chronicle(memory, living, new Spellings(spelling), survivors);
        reshaping = new Reshaping(settings, matcher, living, memory);
        withdrawal = new Withdrawal(memory, living);
    }

    /** Judges the edition's next article; the articles must come in the order of their sequence. */
    public StoryTurn track(TaggedArticle given) {
        return given.article().wasWithdrawn() ? withdraw(given) : enter(given);
    }

    private StoryTurn enter(TaggedArticle given) {
        TaggedArticle tagged = repaired(given);
        DeskFile before = memory.desk().get(DESK).orElse(NEW);
        Instant received = tagged.article().receivedAt();
        Instant now = received.isAfter(before.time()) ? received : before.time();
        TurnDraft draft = new TurnDraft(memory, tagged);
        silences.pass(draft, now);
        Instant forgotten = before.sequence() == 0 ? now : silences.forget(draft, before.forgotten(), now);

        Arrival arrival = new Arrival(tagged, background);
        Choice choice = choose(tagged, arrival, now);
        EnrichedArticle enriched = chronicle.enter(draft, arrival, choice, now);
        draft.later(() ->
                background.add(arrival.reading().terms(), tagged.deduplicated().sequence()));
        draft.later(() -> silences.remember(tagged.article().id(), choice.story(), now));
        DeskFile after = new DeskFile(tagged.deduplicated().sequence(), now, forgotten);
        draft.later(() -> memory.desk().put(DESK, after));
        Optional<StoryId> moved = reshaping.reshape(draft, arrival, choice);
        draft.write();
        return new StoryTurn(settled(enriched, moved), draft.events(), draft.changed(), draft.forgotten());
    }

    /** Desk time stands still: that an article is withdrawn says nothing about how old the others are. */
    private StoryTurn withdraw(TaggedArticle tagged) {
        Article article = tagged.article();
        long sequence = tagged.deduplicated().sequence();
        DeskFile before = memory.desk().get(DESK).orElse(new DeskFile(0, article.receivedAt(), article.receivedAt()));
        TurnDraft draft = new TurnDraft(memory, tagged);
        StoryId story = survivors
                .storyOf(article.id())
                .map(StoryId::new)
                .orElseGet(() -> StoryId.openedBy(article.edition(), article.id(), sequence));
        withdrawal.tell(draft, story.value());
        draft.later(() -> memory.desk().put(DESK, new DeskFile(sequence, before.time(), before.forgotten())));
        String slug = draft.state(story.value()).map(StoryState::slug).orElse("");
        draft.write();
        StoryLink link = new StoryLink(story, slug, StoryLink.Verdict.REVISED, 0, List.of(), Optional.empty());
        return new StoryTurn(
                new EnrichedArticle(tagged, link, News.NONE), draft.events(), draft.changed(), draft.forgotten());
    }

    /** An article whose story was taken in by another, or parted, in the same turn is in that other story. */
    private static EnrichedArticle settled(EnrichedArticle enriched, Optional<StoryId> moved) {
        return moved.map(story ->
                        new EnrichedArticle(enriched.tagged(), enriched.story().in(story), enriched.news()))
                .orElse(enriched);
    }

    /** With how many stories articles were compared since this desk was opened, for whoever measures it. */
    public long storiesScored() {
        return matcher.scored();
    }

    /** How many stories are neither quiet nor retired. */
    public int openStories() {
        return living.openCount();
    }

    private Choice choose(TaggedArticle tagged, Arrival arrival, Instant now) {
        DeduplicatedArticle article = tagged.deduplicated();
        ArticleId id = article.article().id();
        Optional<String> known = survivors.storyOf(id);
        if (known.isPresent()) {
            return article.revision() > 1 ? Choice.revised(known.get()) : Choice.followed(known.get(), id.value());
        }
        Optional<ArticleId> original =
                article.copy().kind().isWhole() ? article.copy().of() : Optional.empty();
        Optional<String> followed = original.flatMap(survivors::storyOf);
        return followed.isPresent()
                ? Choice.followed(followed.get(), original.orElseThrow().value())
                : assignment.choose(arrival, now);
    }

    private TaggedArticle repaired(TaggedArticle tagged) {
        List<Quote> quotes = tagged.tags().quotes();
        List<Quote> better = quotes.isEmpty()
                ? quotes
                : repair.repair(quotes, tagged.deduplicated().copy().passages(), this::quotesOf);
        Tags tags = tagged.tags();
        return better.equals(quotes)
                ? tagged
                : new TaggedArticle(
                        tagged.deduplicated(),
                        new Tags(tags.mentions(), tags.entities(), better, tags.figures(), tags.times()),
                        tagged.untagged());
    }

    private List<Quote> quotesOf(ArticleId article) {
        return memory.articles()
                .get(article.value())
                .flatMap(file ->
                        memory.members().get(LivingStories.key(survivors.survivor(file.story()), file.sequence())))
                .map(MemberFile::quotes)
                .orElse(List.of());
    }
}
