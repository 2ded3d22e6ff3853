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

    private ScriptDates() {}

    /** The newsroom's clock: the one offset from universal time that stamps of the page bear; empty if they disagree. */
    static Optional<ZoneOffset> offset(String html) {
        Matcher m = OFFSET.matcher(html).region(0, Math.min(html.length(), LONGEST_PAGE));
        Set<ZoneOffset> offsets = new LinkedHashSet<>();
        while (offsets.size() < 2 && m.find()) {
            String hours = m.group(1) == null ? m.group(3) : m.group(1);
            ZoneOffset offset = zone(hours + ":" + (m.group(2) == null ? m.group(4) : m.group(2)));
            if (!offset.equals(ZoneOffset.UTC)) {
                offsets.add(offset);
            }
        }
        return offsets.size() == 1 ? offsets.stream().findFirst() : Optional.empty();
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
        List<String> dates = new ArrayList<>();
        Matcher m = NAMED.matcher(html).region(0, Math.min(html.length(), LONGEST_PAGE));
        while (dates.size() < MOST && m.find()) {
            String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
            dates.add(m.group(4) == null ? day : day + "T" + m.group(4));
        }
        return dates;
    }
}
