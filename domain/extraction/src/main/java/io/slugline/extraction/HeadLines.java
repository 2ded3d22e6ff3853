package io.slugline.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines above a report that only repeat who wrote it and when: "By ANN SMITH", "8th March 2023, 4.10pm". */
final class HeadLines {
    private static final int LONGEST = 90;

    /** What may be left over: the "th" of a day, a stray mark. */
    private static final int MOST_LEFT = 3;

    private static final Pattern SMALL_TALK = Pattern.compile(
            "\\b(?:by|and|von|und|par|et|por|y|di|on|at|am|pm|gmt|bst|est|edt|cet|utc|updated|published|posted|last"
                    + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b");

    /** A year or a time of day; a number alone is a sum, a score or a count. */
    private static final Pattern DATED =
            Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d(?!\\d)|\\d{1,2}[:.]\\d\\d(?!\\d))");

    private HeadLines() {}

    /** Whether a paragraph tells nothing but names from the byline, a day and a time. */
    static boolean tellsNothing(String text, List<String> authors) {
        if (text.length() > LONGEST) {
            return false;
        }
        String rest = text.toLowerCase(Locale.ROOT);
        boolean named = false;
        for (String author : authors) {
            String name = author.toLowerCase(Locale.ROOT);
            named |= rest.contains(name);
            rest = rest.replace(name, " ");
        }
        String days = SMALL_TALK.matcher(rest).replaceAll(" ");
        boolean digits = rest.chars().anyMatch(Character::isDigit);
        boolean dated = digits && (!days.equals(rest) || DATED.matcher(rest).find());
        rest = days;
        return (named || dated) && rest.chars().filter(Character::isLetter).count() < MOST_LEFT;
    }
}
