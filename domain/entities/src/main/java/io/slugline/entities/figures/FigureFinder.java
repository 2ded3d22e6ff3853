package io.slugline.entities.figures;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import io.slugline.model.tag.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the numbers that a story tracks, with what they count, their bound and what they are about. A number that
 * nothing says the meaning of is left out: dates, ages, addresses, scores.
 */
public final class FigureFinder {
    /** The figures of a text, in its order. */
    public List<Figure> find(Wording wording) {
        List<Figure> figures = new ArrayList<>();
        Reading reading = new Reading(wording);
        Tokens tokens = wording.tokens();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            reading.read(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence), figures);
        }
        return figures;
    }

    private static final class Reading {
        private static final int LONGEST_TOPIC = 8;
        private static final int LONGEST_THING = 3;
        private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
        private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

        private final Wording wording;
        private final NumeralReader numerals;
        private final Bounds bounds;
        private final Outcomes outcomes;
        private final Units units;

        Reading(Wording wording) {
            this.wording = wording;
            this.numerals = new NumeralReader(wording);
            this.bounds = new Bounds(wording);
            this.outcomes = new Outcomes(wording);
            this.units = new Units(wording);
        }

        void read(int start, int end, List<Figure> figures) {
            for (int token = start; token < end; token++) {
                if (wording.is(token, Part.NUMBER | Part.COUNT)) {
                    Optional<Numeral> numeral = numerals.at(token);
                    if (numeral.isPresent() && numeral.get().to() <= end) {
                        figure(numeral.get(), start, end).ifPresent(figures::add);
                        token = Math.max(token, numeral.get().to() - 1);
                    }
                }
            }
        }

        private Optional<Figure> figure(Numeral numeral, int start, int end) {
            Optional<Units.Measure> measure = units.of(numeral, end);
            if (measure.isPresent()) {
                return Optional.of(measured(numeral, measure.get(), end));
            }
            if (isDate(numeral) || isPronoun(numeral) || !numeral.unit().isEmpty()) {
                return Optional.empty();
            }
            Bounds.Limit limit = bounds.before(numeral.from());
            Outcomes.Outcome outcome = outcomes.of(limit.from(), numeral.to(), start, end);
            return outcome.attribute().isEmpty()
                    ? Optional.empty()
                    : Optional.of(counted(numeral, limit, outcome, end));
        }

        private Figure measured(Numeral numeral, Units.Measure measure, int end) {
            int first = measure.from();
            Bounds.Limit limit = bounds.before(first);
            return new Figure(
                    wording.tokens().span(limit.from(), measure.to()),
                    measure.attribute(),
                    plain(numeral.value()),
                    bounds.behind(measure.to(), limit.bound()),
                    measure.unit(),
                    measure.compound() ? thing(measure.to(), end) : topic(measure.to(), end));
        }

        private Figure counted(Numeral numeral, Bounds.Limit limit, Outcomes.Outcome outcome, int end) {
            int to = countedEnd(numeral.to(), end);
            return new Figure(
                    wording.tokens().span(limit.from(), to),
                    outcome.attribute(),
                    plain(numeral.value()),
                    bounds.behind(numeral.to(), limit.bound()),
                    "",
                    topic(Math.max(to, outcome.behind()), end));
        }

        /** Behind those who are counted: at least 84 people. */
        private int countedEnd(int to, int end) {
            int at = to;
            while (at < end && at - to < LONGEST_TOPIC && wording.is(at, Part.WORD) && !endsCount(at)) {
                at++;
            }
            return Math.max(to, at);
        }

        private boolean endsCount(int token) {
            return wording.is(
                            token,
                            Part.AUXILIARY
                                    | Part.PREPOSITION
                                    | Part.OF
                                    | Part.RELATIVE
                                    | Part.CONJUNCTION
                                    | Part.SUBORDINATE
                                    | Part.OUTCOME
                                    | Part.TIMEWORD
                                    | Part.DAY
                                    | Part.THAT)
                    || wording.says(token, "last")
                    || wording.says(token, "next")
                    || (wording.is(token, Part.VERB) && wording.is(token, Part.PAST | Part.GERUND));
        }

        /** What it is about: killed in | an attack in Nice. */
        private String topic(int from, int end) {
            if (!wording.is(from, Part.OF)
                    && !wording.says(from, "in")
                    && !wording.says(from, "by")
                    && !wording.says(from, "from")) {
                return "";
            }
            int first = wording.is(from + 1, Part.ARTICLE) ? from + 2 : from + 1;
            int to = first;
            while (to < end
                    && to - first < LONGEST_TOPIC
                    && wording.is(to, Part.WORD | Part.OWNER_S)
                    && !endsTopic(to)) {
                to++;
            }
            while (to > first && wording.is(to - 1, Part.PREPOSITION | Part.OF | Part.ARTICLE | Part.DETERMINER)) {
                to--;
            }
            return wording.tokens().text(first, to);
        }

        private boolean endsTopic(int token) {
            return wording.is(
                    token,
                    Part.AUXILIARY
                            | Part.RELATIVE
                            | Part.CONJUNCTION
                            | Part.SUBORDINATE
                            | Part.DAY
                            | Part.TIMEWORD
                            | Part.THAT);
        }

        private String thing(int from, int end) {
            int to = from;
            while (to < end && to - from < LONGEST_THING && wording.is(to, Part.WORD) && !endsThing(to)) {
                to++;
            }
            return wording.tokens().text(from, to);
        }

        private boolean endsThing(int token) {
            return endsTopic(token)
                    || wording.is(token, Part.PREPOSITION | Part.OF)
                    || (wording.is(token, Part.VERB) && wording.is(token, Part.PAST));
        }

        /** One of them. */
        private boolean isPronoun(Numeral numeral) {
            return wording.says(numeral.from(), "one") && wording.is(numeral.to(), Part.OF);
        }

        private boolean isDate(Numeral numeral) {
            boolean year = numeral.value().compareTo(FIRST_YEAR) >= 0
                    && numeral.value().compareTo(LAST_YEAR) <= 0
                    && wording.tokens().length(numeral.from()) == 4
                    && numeral.to() == numeral.from() + 1
                    && !wording.is(numeral.to(), Part.PEOPLE);
            boolean day = wording.is(numeral.from() - 1, Part.MONTH) || wording.is(numeral.to(), Part.MONTH);
            String next =
                    numeral.to() < end() ? wording.tokens().text(numeral.to()).toLowerCase(Locale.ROOT) : "";
            return year || day || next.equals("a.m.") || next.equals("p.m.") || next.equals("am") || next.equals("pm");
        }

        private int end() {
            return wording.size();
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
