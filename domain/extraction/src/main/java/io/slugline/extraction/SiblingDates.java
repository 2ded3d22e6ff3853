package io.slugline.extraction;

import io.slugline.extraction.date.DatelineDate;
import io.slugline.extraction.date.Weekdays;
import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Dates the parts of a digest by each other: a dateline without a year takes the year of its siblings; a part without any
 * date takes their day when it names that day of the week.
 */
final class SiblingDates {
    /** A day of the week names one day only among parts of the same few days. */
    private static final int SPAN_DAYS = 3;

    private SiblingDates() {}

    static List<Article> lent(List<Article> parts) {
        List<Article> dated = new ArrayList<>(parts.size());
        NavigableSet<LocalDate> days = days(parts);
        for (Article part : parts) {
            Optional<Published> date = part.dateline().flatMap(line -> DatelineDate.near(line.date(), days));
            dated.add(part.published().isEmpty() && date.isPresent() ? part.withPublished(date.get()) : part);
        }
        return byWeekday(dated);
    }

    private static List<Article> byWeekday(List<Article> parts) {
        NavigableSet<LocalDate> days = days(parts);
        if (days.isEmpty() || ChronoUnit.DAYS.between(days.first(), days.last()) > SPAN_DAYS) {
            return parts;
        }
        List<Article> dated = new ArrayList<>(parts.size());
        for (Article part : parts) {
            dated.add(part.published().isPresent() ? part : byWeekday(part, days));
        }
        return dated;
    }

    /** The newest of the days that the text calls by its name. */
    private static Article byWeekday(Article part, NavigableSet<LocalDate> days) {
        return days.descendingSet().stream()
                .filter(day -> Weekdays.names(part.text(), day.getDayOfWeek()))
                .findFirst()
                .map(day -> part.withPublished(new Published(day.toString(), Precision.DAY, Basis.TEXT)))
                .orElse(part);
    }

    private static NavigableSet<LocalDate> days(List<Article> parts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Article part : parts) {
            part.published()
                    .map(Published::day)
                    .filter(day -> !day.isEmpty())
                    .ifPresent(day -> days.add(LocalDate.parse(day)));
        }
        return days;
    }
}
