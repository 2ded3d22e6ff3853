package io.slugline.extraction.text;

import io.slugline.extraction.date.Stamp;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that gives the date and perhaps the outlet: {@code 14 Jul, 2016 19:39}, {@code Example Wire | July 15, 2016}.
 *
 * @param outlet empty when the line is the date alone
 */
record DatedOutlet(Stamp stamp, String outlet) {
    private static final int LONGEST = 100;
    private static final Pattern BEFORE = Pattern.compile(
            "^[(\\[*_]?(\\p{Lu}[\\p{L}.&'’/ -]{1,38}?|[\\w-]+(?:\\.[\\w-]+){1,3})\\s?[,|–—·•-]\\s+(.*\\d.*?)[)\\]*_]?$");
    /** What stands between the last digit and the mark holds none: a row of digits must not be divided in all ways. */
    private static final Pattern AFTER =
            Pattern.compile("^[(\\[*_]?(.*\\d[^\\p{L}\\d]*)\\s?[|–—·•-]\\s+(\\p{Lu}[\\p{L}.&'’/ -]{1,38}?)[)\\]*_]?$");

    static Optional<DatedOutlet> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Stamp> alone = Stamp.of(line);
        if (alone.isPresent()) {
            return alone.map(stamp -> new DatedOutlet(stamp, ""));
        }
        Matcher before = BEFORE.matcher(line);
        if (before.matches()) {
            Optional<Stamp> stamp = Stamp.of(before.group(2));
            return stamp.map(at -> new DatedOutlet(at, before.group(1).strip()));
        }
        Matcher after = AFTER.matcher(line);
        return after.matches()
                ? Stamp.of(after.group(1))
                        .map(at -> new DatedOutlet(at, after.group(2).strip()))
                : Optional.empty();
    }
}
