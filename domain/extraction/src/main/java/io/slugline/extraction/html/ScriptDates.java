package io.slugline.extraction.html;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of publication that a page's scripts name for those who count its readers, such as {@code publication_date =
 * "2019-05-03 21:15"}. They are written in the newsroom's own time, and bear no zone.
 */
final class ScriptDates {
    /** More of them speak of other articles. */
    private static final int MOST = 12;

    /** Whether a page is read to its end does not depend on what its scripts hold. */
    private static final int LONGEST_PAGE = 1 << 20;

    private static final Pattern NAMED = Pattern.compile(
            "(?:[pP]ubli(?:sh|cation)|[cC]reat(?:ed|ion))[\\w.]{0,16}[\"']?\\s?[:=]\\s?[\"']"
                    + "((?:19|20)\\d\\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])(?:[ T](\\d\\d:\\d\\d(?::\\d\\d)?))?[\"']");

    private static final Pattern OFFSET = Pattern.compile("20\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d ([+-]\\d\\d):?(\\d\\d)\\b|"
            + "[0-3]\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3})?([+-]\\d\\d):?(\\d\\d)\\b");

    private static final int NONE = Integer.MAX_VALUE;

    /** What stands in every name of {@link #NAMED}, one letter behind its beginning. */
    private static final List<String> ROOTS = List.of("ubli", "reat");

    /** In a stamp of {@link #OFFSET}, how far before the first colon it begins: with a year, or with a day. */
    private static final int YEAR_TO_COLON = "2019T21".length();

    private static final int DAY_TO_COLON = "03T21".length();

    private ScriptDates() {}

    /** The newsroom's clock: the one offset from universal time that stamps of the page bear; empty if they disagree. */
    static Optional<ZoneOffset> offset(String html) {
        int end = Math.min(html.length(), LONGEST_PAGE);
        Matcher m = OFFSET.matcher(html);
        Set<ZoneOffset> offsets = new LinkedHashSet<>();
        for (int colon = nextTime(html, 0); colon >= 0 && offsets.size() < 2; colon = nextTime(html, colon + 1)) {
            if (stands(m, colon - YEAR_TO_COLON, end) || stands(m, colon - DAY_TO_COLON, end)) {
                ZoneOffset offset = offset(m);
                offsets.addAll(offset.equals(ZoneOffset.UTC) ? Set.of() : Set.of(offset));
            }
        }
        return offsets.size() == 1 ? offsets.stream().findFirst() : Optional.empty();
    }

    private static boolean stands(Matcher m, int start, int end) {
        return start >= 0 && start < end && m.region(start, end).lookingAt();
    }

    /** The first colon of the next time with seconds; a pattern that looks at every character costs as much as the parse. */
    private static int nextTime(String html, int from) {
        int colon = html.indexOf(':', from);
        while (colon >= 0 && !(colon + 3 < html.length() && html.charAt(colon + 3) == ':')) {
            colon = html.indexOf(':', colon + 1);
        }
        return colon;
    }

    private static ZoneOffset offset(Matcher m) {
        String hours = m.group(1) == null ? m.group(3) : m.group(1);
        return zone(hours + ":" + (m.group(2) == null ? m.group(4) : m.group(2)));
    }

    private static ZoneOffset zone(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException noClock) {
            return ZoneOffset.UTC;
        }
    }

    /** In the page's order: days, or minutes or seconds without a zone. */
    static List<String> in(String html) {
        int end = Math.min(html.length(), LONGEST_PAGE);
        List<String> dates = new ArrayList<>();
        Matcher m = NAMED.matcher(html);
        int[] next = {-1, -1};
        for (int at = nextRoot(html, 0, next); at >= 0 && dates.size() < MOST; at = nextRoot(html, at, next)) {
            boolean found = stands(m, at - 1, end);
            if (found) {
                String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
                dates.add(m.group(4) == null ? day : day + "T" + m.group(4));
            }
            at = found ? m.end() : at + 1;
        }
        return dates;
    }

    /** Where the next root stands; what was found of the other is kept, so that the page is searched once. */
    private static int nextRoot(String html, int from, int[] next) {
        for (int root = 0; root < next.length; root++) {
            if (next[root] < from && next[root] != NONE) {
                int found = html.indexOf(ROOTS.get(root), from);
                next[root] = found < 0 ? NONE : found;
            }
        }
        int first = Math.min(next[0], next[1]);
        return first == NONE ? -1 : first;
    }
}
