package io.slugline.stories;

import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.stage.TaggedArticle;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An article as it comes to the desk: its words, its sentences and its place in time. */
final class Arrival {
    /** Heaviest terms kept of an article: with fewer, long reports lose their detail; with more, nothing is gained. */
    private static final int LONGEST_VECTOR = 150;

    private static final int TELLING = 12;
    private static final int MOST_QUOTES = 40;
    private static final Duration DAY = Duration.ofDays(1);

    private final TaggedArticle tagged;
    private final Reading reading;
    private final TermVector vector;
    private final Template template;
    private final Sentences sentences;
    private final Instant at;
    private final List<Statement> statements;
    private String origin = "";
    private Optional<Scene> scene = Optional.empty();

    private Arrival(Arrival known, TaggedArticle dated) {
        tagged = dated;
        reading = known.reading;
        vector = known.vector;
        template = known.template;
        sentences = known.sentences;
        at = known.at;
        statements = known.statements;
    }

    Arrival(TaggedArticle tagged, Background background) {
        this.tagged = tagged;
        ArticleWords words = ArticleWords.of(tagged.article());
        reading = new Reading(words);
        vector = TermVector.of(reading, background, LONGEST_VECTOR);
        template = Template.of(tagged.article(), words);
        sentences = new Sentences(tagged.article(), words.paragraphs());
        at = appeared(tagged.article());
        statements = Statement.in(tagged.article().id(), sentences);
    }

    /** The same article with a date that its story completed. */
    Arrival dated(TaggedArticle dated) {
        return dated.equals(tagged) ? this : new Arrival(this, dated);
    }

    void countFor(String outlet) {
        origin = outlet;
    }

    /** The outlet for which it counts as an independent origin; empty when it does not. */
    String origin() {
        return origin;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Its heaviest words, heaviest first. */
    List<String> tellingWords() {
        return Arrays.stream(vector.heaviest(TELLING))
                .mapToObj(place -> reading.wordOf(vector.terms()[place]))
                .filter(word -> word.length() > 2 && Character.isLetter(word.charAt(0)))
                .toList();
    }

    MemberFile memberFile() {
        return new MemberFile(
                tagged.article().id().value(),
                tagged.article().title(),
                sequence(),
                at,
                vector,
                template,
                sentences.grams(),
                tagged.tags().quotes().stream().limit(MOST_QUOTES).toList(),
                statements);
    }

    /** When it appeared: as published, unless that is after it was received or no finer than a day that agrees. */
    private static Instant appeared(Article article) {
        Instant received = article.receivedAt();
        try {
            return article.published()
                    .filter(published -> published.precision() != Published.Precision.MONTH)
                    .filter(published -> !isWithinDay(published, received))
                    .map(Arrival::instant)
                    .filter(at -> at.isBefore(received) && at.plus(DAY).isBefore(received))
                    .orElse(received);
        } catch (DateTimeException unreadable) {
            return received;
        }
    }

    /** Whether a time in UTC is of the day of receipt or later, and so not a day before it; spares it the parser. */
    private static boolean isWithinDay(Published published, Instant received) {
        String at = published.at();
        boolean shifted = at.lastIndexOf('+') > 0 || at.lastIndexOf('-') > at.indexOf('T');
        return !shifted
                && published
                                .day()
                                .compareTo(LocalDate.ofInstant(received, ZoneOffset.UTC)
                                        .toString())
                        >= 0;
    }

    private static Instant instant(Published published) {
        if (published.precision() == Published.Precision.DAY) {
            return Instant.parse(published.day() + "T00:00:00Z");
        }
        String at = published.at();
        boolean zoned = at.endsWith("Z") || at.lastIndexOf('+') > 0 || at.lastIndexOf('-') > at.indexOf('T');
        return zoned
                ? OffsetDateTime.parse(at).toInstant()
                : LocalDateTime.parse(at).toInstant(ZoneOffset.UTC);
    }

    TaggedArticle tagged() {
        return tagged;
    }

    Reading reading() {
        return reading;
    }

    TermVector vector() {
        return vector;
    }

    Template template() {
        return template;
    }

    /** What it names; looked up when it is first asked for. */
    Scene scene() {
        Scene found = scene.orElseGet(() -> Scene.of(this));
        scene = Optional.of(found);
        return found;
    }

    Sentences sentences() {
        return sentences;
    }

    Instant at() {
        return at;
    }

    long sequence() {
        return tagged.deduplicated().sequence();
    }
}
