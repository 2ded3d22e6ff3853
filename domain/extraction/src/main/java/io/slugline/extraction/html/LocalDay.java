package io.slugline.extraction.html;

import io.slugline.extraction.html.DateText.Found;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether another date of the page is the same moment by the newsroom's clock. A stamp in universal time falls on the
 * neighbouring day where evening or morning is far from Greenwich; readers know the day that the page prints.
 */
final class LocalDay {
    /** Clocks run from twelve hours behind universal time to fourteen before it. */
    private static final int FARTHEST_BEHIND = 12;

    private static final int FARTHEST_BEFORE = 14;
    private static final int HOURS = 24;
    private static final int QUARTER = 15;
    private static final int MINUTE_END = "2016-07-15T08:12".length();

    private LocalDay() {}

    static boolean isUniversal(Found stamp) {
        return stamp.at().length() > MINUTE_END
                && (stamp.at().endsWith("Z") || stamp.at().endsWith("+00:00"));
    }

    /** Whether a day, or a time without a zone, can be this stamp's on the day before or behind. */
    static boolean isNeighbour(Found stamp, String local) {
        try {
            LocalDateTime moment = LocalDateTime.parse(stamp.at().substring(0, MINUTE_END));
            return local.length() < MINUTE_END
                    ? isNeighbour(moment, LocalDate.parse(local))
                    : isNeighbour(moment, LocalDateTime.parse(local.substring(0, MINUTE_END)));
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** The stamp by another clock, when that is another day. */
    static Optional<String> at(Found stamp, ZoneOffset clock) {
        try {
            OffsetDateTime local = OffsetDateTime.parse(stamp.at()).withOffsetSameInstant(clock);
            return Optional.of(local.truncatedTo(ChronoUnit.SECONDS))
                    .filter(time -> !time.toLocalDate().toString().equals(stamp.day()))
                    .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static boolean isNeighbour(LocalDateTime moment, LocalDate day) {
        return day.equals(moment.toLocalDate().minusDays(1))
                ? moment.getHour() < FARTHEST_BEHIND
                : day.equals(moment.toLocalDate().plusDays(1)) && moment.getHour() >= HOURS - FARTHEST_BEFORE;
    }

    private static boolean isNeighbour(LocalDateTime moment, LocalDateTime local) {
        long minutes = Duration.between(moment, local).toMinutes();
        return minutes % QUARTER == 0
                && minutes >= -FARTHEST_BEHIND * 60L
                && minutes <= FARTHEST_BEFORE * 60L
                && !moment.toLocalDate().equals(local.toLocalDate());
    }
}
