package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.EnrichedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.Account;
import io.slugline.model.story.News;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.StoryEvent.Member;
import io.slugline.model.story.StoryEvent.Stamp;
import io.slugline.model.story.StoryEvent.Standing;
import io.slugline.model.story.StoryLink;
import io.slugline.model.story.StoryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ties each article of one edition to its running story.
 *
 * <p>One pass in the edition's order: an article joins the living story to whose articles it is on average most alike,
 * if it is alike enough, and opens one otherwise. It never looks back, so a replay decides as the first run did.
 */
public final class StoryDesk {
    private static final String DESK = "desk";
    private static final int LONGEST_VECTOR = 120;

    private final StorySettings settings;
    private final StoryMemory memory;
    private final Background background;
    private final TreeMap<String, List<TermVector>> living = new TreeMap<>();

    public StoryDesk(StorySettings settings, StoryMemory memory) {
        this.settings = settings;
        this.memory = memory;
        background = new Background(memory.background());
        memory.members()
                .forEach((key, member) -> living.computeIfAbsent(
                                key.substring(0, key.indexOf('/')), story -> new ArrayList<>())
                        .add(member.vector()));
    }

    /** Judges the edition's next article; the articles must come in the order of their sequence. */
    public StoryTurn track(TaggedArticle tagged) {
        DeduplicatedArticle article = tagged.deduplicated();
        Optional<ArticleFile> known =
                memory.articles().get(article.article().id().value());
        TermVector vector = vectorOf(article.article());
        background.add(vector.terms());
        if (article.revision() > 1 && known.isPresent()) {
            return revise(tagged, new StoryId(known.get().story()));
        }
        Fit fit = known.map(file -> new Fit(file.story(), 1))
                .or(() -> article.copy().kind().isWhole() ? origin(article) : Optional.empty())
                .orElseGet(() -> best(vector));
        boolean joins = fit.score() >= settings.joinAt();
        StoryId story = joins
                ? new StoryId(fit.story())
                : StoryId.openedBy(
                        article.article().edition(), article.article().id(), article.sequence());
        return enter(tagged, story, vector, joins ? fit.score() : 0);
    }

    private Optional<Fit> origin(DeduplicatedArticle article) {
        return article.copy()
                .of()
                .flatMap(of -> memory.articles().get(of.value()))
                .map(file -> new Fit(file.story(), 1));
    }

    private Fit best(TermVector vector) {
        Fit best = new Fit("", 0);
        for (Map.Entry<String, List<TermVector>> story : living.entrySet()) {
            double sum = 0;
            for (TermVector member : story.getValue()) {
                sum += vector.dot(member);
            }
            double score = rounded(sum / story.getValue().size());
            best = score > best.score() ? new Fit(story.getKey(), score) : best;
        }
        return best;
    }

    private static double rounded(double score) {
        return StrictMath.round(score * 10_000) / 10_000.0;
    }

    private StoryTurn enter(TaggedArticle tagged, StoryId story, TermVector vector, double score) {
        Article article = tagged.article();
        long sequence = tagged.deduplicated().sequence();
        Optional<StoryState> before = memory.states().get(story.value());
        boolean opens = before.isEmpty();
        Member member = memberOf(tagged);
        Standing standing = standing(before, article);
        int origins = before.map(StoryState::independentOrigins).orElse(0) + (member.original() ? 1 : 0);
        Stamp stamp = stamp(tagged, story);
        StoryEvent event = opens
                ? new StoryEvent.Opened(stamp, member, standing, origins)
                : new StoryEvent.Joined(stamp, member, score, standing, origins);
        StoryState state = StoryFold.after(before, event);
        memory.states().put(story.value(), state);
        memory.articles().put(article.id().value(), new ArticleFile(story.value(), sequence));
        memory.members()
                .put(
                        story.value() + "/" + sequence,
                        new MemberFile(article.id().value(), article.receivedAt(), vector, new int[0]));
        living.computeIfAbsent(story.value(), any -> new ArrayList<>()).add(vector);
        StoryLink.Verdict verdict = opens ? StoryLink.Verdict.OPENED : StoryLink.Verdict.JOINED;
        return turn(tagged, new Outcome(state, verdict, score, event));
    }

    private StoryTurn revise(TaggedArticle tagged, StoryId story) {
        Optional<StoryState> before = memory.states().get(story.value());
        StoryEvent event = new StoryEvent.Corrected(
                stamp(tagged, story),
                memberOf(tagged),
                tagged.deduplicated().revision(),
                standing(before, tagged.article()),
                before.map(StoryState::independentOrigins).orElse(1));
        StoryState state = StoryFold.after(before, event);
        memory.states().put(story.value(), state);
        return turn(tagged, new Outcome(state, StoryLink.Verdict.REVISED, 1, event));
    }

    private StoryTurn turn(TaggedArticle tagged, Outcome outcome) {
        Instant at = tagged.article().receivedAt();
        memory.desk().put(DESK, new DeskFile(tagged.deduplicated().sequence(), at));
        StoryLink link = new StoryLink(
                outcome.state().id(),
                outcome.state().slug(),
                outcome.verdict(),
                outcome.score(),
                List.of(),
                Optional.empty());
        return new StoryTurn(
                new EnrichedArticle(tagged, link, News.NONE),
                List.of(outcome.event()),
                List.of(outcome.state()),
                List.of());
    }

    private static Standing standing(Optional<StoryState> before, Article article) {
        String headline = before.map(StoryState::headline).orElse(article.title());
        return new Standing(headline, headline, List.of(), 0, 0);
    }

    private static Member memberOf(TaggedArticle tagged) {
        Article article = tagged.article();
        return new Member(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.published(),
                !tagged.deduplicated().copy().kind().isWhole(),
                tagged.tags().entities(),
                Account.NONE);
    }

    private static Stamp stamp(TaggedArticle tagged, StoryId story) {
        Article article = tagged.article();
        return new Stamp(
                article.edition(), story, article.id(), tagged.deduplicated().sequence(), 0, article.receivedAt());
    }

    private TermVector vectorOf(Article article) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        new Reading(article)
                .counts()
                .forEach((word, count) -> weights.merge(
                        word.hashCode(),
                        (1 + StrictMath.log(count)) * background.weightOf(word.hashCode()),
                        Double::sum));
        List<Map.Entry<Integer, Double>> heaviest = new ArrayList<>(weights.entrySet());
        heaviest.sort(
                Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        TreeMap<Integer, Double> kept = new TreeMap<>();
        heaviest.subList(0, Math.min(LONGEST_VECTOR, heaviest.size())).forEach(e -> kept.put(e.getKey(), e.getValue()));
        double square =
                kept.values().stream().mapToDouble(weight -> weight * weight).sum();
        int[] terms = new int[kept.size()];
        float[] lengths = new float[kept.size()];
        int place = 0;
        for (Map.Entry<Integer, Double> term : kept.entrySet()) {
            terms[place] = term.getKey();
            lengths[place++] = (float) (term.getValue() / StrictMath.sqrt(square));
        }
        return new TermVector(terms, lengths);
    }

    private record Fit(String story, double score) {}

    private record Outcome(StoryState state, StoryLink.Verdict verdict, double score, StoryEvent event) {}
}
