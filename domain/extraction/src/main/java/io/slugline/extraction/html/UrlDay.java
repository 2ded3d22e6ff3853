package io.slugline.extraction.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a page's address, wherever it stands there: {@code /2016/7/15/}, {@code -20160715}, {@code /15.7.2016}. */
final class UrlDay {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DAY = Pattern.compile(
            "/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-])|/(\\d{1,2})[-.](\\d{1,2})[-.](20\\d\\d)(?!\\d)");

    private UrlDay() {}

    static Optional<DateText.Found> in(String url) {
        Matcher day = DATE.matcher(url);
        if (day.find()) {
            return DateText.day(day.group(1), day.group(2), day.group(3), 0, 0);
        }
        Matcher loose = DAY.matcher(url);
        if (!loose.find()
                || (loose.group(2) != null && !Character.isDigit(loose.group(2).charAt(0)))) {
            return Optional.empty();
        }
        return loose.group(1) != null
                ? DateText.day(loose.group(1), loose.group(2), loose.group(3), 0, 0)
                : DateText.day(loose.group(6), loose.group(5), loose.group(4), 0, 0);
    }
}
