package io.slugline.entities.times;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Wording;
import io.slugline.model.article.Published;
import io.slugline.model.tag.TimeReference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times that a text names and resolves them against the day of the article.
 *
 * <p>News looks back: "on Thursday" is the last one, unless the sentence speaks of what will be. Where the article's
 * day is not known, a time keeps what the text itself gives of it.
 */
public final class TimeFinder {
    /** The times that a text names, in its order. */
    public List<TimeReference> find(Wording wording, Optional<Published> published) {
        Optional<LocalDate> today = published.map(Published::day).flatMap(TimeFinder::day);
        Tokens tokens = wording.tokens();
        List<TimeReference> times = new ArrayList<>();
        MomentReader reader = new MomentReader(wording);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            for (int token = tokens.sentenceStart(sentence); token < end; token++) {
                if (wording.is(token, MomentReader.BEGINS)) {
                    Optional<MomentReader.Found> found = reader.at(token, tokens.sentenceStart(sentence), end);
                    if (found.isPresent()) {
                        times.add(reference(tokens, found.get(), today));
                        token = Math.max(token, found.get().to() - 1);
                    }
                }
            }
        }
        return times;
    }

    private static TimeReference reference(Tokens tokens, MomentReader.Found found, Optional<LocalDate> today) {
        return new TimeReference(
                tokens.span(found.from(), found.to()),
                tokens.text(found.from(), found.to()),
                found.moment().at(today),
                found.moment().precision());
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
