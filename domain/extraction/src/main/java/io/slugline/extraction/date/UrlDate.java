package io.slugline.extraction.date;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in an article's address: {@code /2016/07/15/}, {@code /2016/jul/15/}, {@code /20160715/}, {@code /2016/07/}. */
public final class UrlDate {
    private static final String YEAR = "((?:19[89]|20[0-4])\\d)";

    private static final Pattern DAY = Pattern.compile("(?<![\\p{Alnum}])" + YEAR
            + "(?:([/_.-])(\\d{1,2}|[a-z]{3,9})\\2(\\d{1,2})|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?![\\d])");
    private static final Pattern MONTH = Pattern.compile("/" + YEAR + "[/-](0?[1-9]|1[0-2]|[a-z]{3,9})/");

    /** No address that a reader types is longer; what comes behind is parameters. */
    private static final int LONGEST = 400;

    private UrlDate() {}

    public static Optional<Published> of(String url) {
        String path = path(url);
        Matcher day = DAY.matcher(path);
        while (day.find()) {
            Optional<LocalDate> date = date(day);
            if (date.isPresent()) {
                return Optional.of(new Published(date.get().toString(), Precision.DAY, Basis.URL));
            }
        }
        Matcher month = MONTH.matcher(path);
        return month.find() ? month(month) : Optional.empty();
    }

    private static String path(String url) {
        int host = url.indexOf("://");
        int start = Math.max(0, url.indexOf('/', host < 0 ? 0 : host + 3));
        return url.substring(start, Math.min(url.length(), start + LONGEST)).toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        return m.group(2) == null
                ? PrintedDate.day(year, Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6)))
                : PrintedDate.day(year, monthNumber(m.group(3)), Integer.parseInt(m.group(4)));
    }

    private static Optional<Published> month(Matcher m) {
        int month = monthNumber(m.group(2));
        return month == 0
                ? Optional.empty()
                : Optional.of(new Published(
                        String.format(Locale.ROOT, "%s-%02d", m.group(1), month), Precision.MONTH, Basis.URL));
    }

    private static int monthNumber(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Months.of(text);
    }
}
