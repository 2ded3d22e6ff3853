package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of each line of a page what kind of line it is. */
final class EntryReader {
    private static final String ITEM =
            "(?:article|story|item|document|doc|news|report|part|message|artikel|meldung|art[íi]culo|nachricht|№|no\\.?|nr\\.?)";

    /** {@code Article 2 of 5: …}, {@code [2/5] …}, {@code === 2 of 5 DOCUMENTS ===}. */
    private static final Pattern COUNTED = Pattern.compile(
            "^[-=*#_~+ ]*(?:" + ITEM
                    + "\\s*)?[#(\\[]?(\\d{1,3})\\s*(?:of|/|von|de|из|out of)\\s*\\d{1,3}[)\\]]?(?:\\s+(?:documents?|articles?|stories|items))?(?:[-=*#_~+:.–— ]+(.*?))?[-=*#_~+ ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code Story 2: …}, {@code --- Item #3 ---}. */
    private static final Pattern NUMBERED_ITEM = Pattern.compile(
            "^[-=*#_~+\\[( ]*" + ITEM + "\\s*#?\\s?(\\d{1,3})[)\\]]?(?:[-=*#_~+:.–—| ]+(.*?))?[-=*#_~+\\] ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER =
            Pattern.compile("^(?:#|\\(|\\[|\\*\\*)?(\\d{1,3})(\\.\\)|[.):\\]]|\\s[-–—|])[*]{0,2}\\s+(\\S.*)$");
    private static final Pattern ROMAN = Pattern.compile("^(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[.)]\\s+(\\S.*)$");
    private static final List<String> ROMANS =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final Pattern DECORATED = Pattern.compile(
            "^(={2,}|-{2,}|\\*{1,}|_{2,}|#{1,6}|~{2,}|>{2,}|<{2,}|\\+{2,}|[•■▪●►▶◆§»→*-])\\s*([^\\s=*_#~].*?)\\s*[=*_#~<>+-]*$");
    private static final Pattern LINKED = Pattern.compile("^\\[(.{3,300})\\]\\((https?://[^\\s()]+)\\)$");
    private static final Pattern ENDS_IN_URL =
            Pattern.compile("^(.*?\\S)\\s*(?:[-–—|:]\\s+|\\s)[<(\\[]?(https?://[^\\s<>)\\]]+)[>)\\]]?$");

    private static final Pattern POINTER = Pattern.compile(
            "^[\\[(*_>→»-]{0,3}\\s?(?:read|full|continue|see|view|original|via|more)\\b.{0,40}?[:\\s][<(\\[]{0,2}(https?://[^\\s<>)\\]]+)[>)\\]]{0,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 420;

    /** What is set as a heading is one, even a sentence. */
    private static final int LONGEST_SHOWN = 40;

    /**
     * Sixty for each article of the largest digest. To tell what a line is takes 15 to 80 µs, whatever it says; behind so
     * many, lines are told apart by their shape alone.
     */
    private static final int MOST_LINES = 30_000;

    private EntryReader() {}

    static List<Entry> read(List<Line> lines) {
        List<Entry> entries = new ArrayList<>(lines.size());
        for (Line line : lines) {
            entries.add(entries.size() < MOST_LINES ? entry(line) : plain(line));
        }
        Promotion.promote(entries);
        return entries;
    }

    static Entry entry(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || Shape.words(text) > LONGEST_SHOWN) {
            return Entry.of(line, Furniture.isNameList(text) ? Kind.NOISE : Kind.PROSE);
        }
        if (Shape.isUrl(text)) {
            return Entry.of(line, Kind.URL).at(bare(text));
        }
        if (Shape.isRule(text)) {
            return Entry.of(line, Kind.RULE);
        }
        return headline(line).orElseGet(() -> Entry.of(line, Shape.isProse(text) ? Kind.PROSE : Kind.TITLE));
    }

    private static Entry plain(Line line) {
        return Shape.isProse(line.text()) ? Entry.of(line, Kind.PROSE) : Entry.title(line, line.text());
    }

    private static Optional<Entry> headline(Line line) {
        return pointer(line)
                .or(() -> furniture(line))
                .or(() -> stamped(line))
                .or(() -> counted(line))
                .or(() -> labelled(line))
                .or(() -> Byline.of(line.text())
                        .map(byline -> Entry.of(line, Kind.BYLINE).by(byline.outlet())))
                .or(() -> outlet(line))
                .or(() -> marked(line))
                .or(() -> titled(line));
    }

    /** "Read the full story: https://…". */
    private static Optional<Entry> pointer(Line line) {
        Matcher m = POINTER.matcher(line.text());
        return m.matches() ? Optional.of(Entry.of(line, Kind.URL).at(m.group(1))) : Optional.empty();
    }

    private static Optional<Entry> furniture(Line line) {
        return Furniture.isNoise(line.text()) ? Optional.of(Entry.of(line, Kind.NOISE)) : Optional.empty();
    }

    private static Optional<Entry> stamped(Line line) {
        return DatedOutlet.of(line.text())
                .map(dated -> Entry.of(line, Kind.STAMP).by(dated.outlet()));
    }

    private static Optional<Entry> outlet(Line line) {
        return Outlets.isOutlet(line.text())
                ? Optional.of(Entry.of(line, Kind.OUTLET).by(line.text()))
                : Optional.empty();
    }

    private static Optional<Entry> counted(Line line) {
        for (Pattern pattern : List.of(COUNTED, NUMBERED_ITEM)) {
            Matcher m = pattern.matcher(line.text());
            if (m.matches()) {
                String title = m.group(2) == null ? "" : m.group(2);
                Kind kind = title.isEmpty() ? Kind.COUNTER : Kind.TITLE;
                return Shape.isProse(title)
                        ? Optional.empty()
                        : Optional.of(new Entry(line, kind, title, "", "", "counter", Integer.parseInt(m.group(1))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry> labelled(Line line) {
        List<Labels.Labelled> labels = Labels.of(line.text());
        if (labels.isEmpty()
                || (labels.get(0).field() == Field.BODY
                        && !labels.get(0).value().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Entry.of(line, Kind.LABEL).marked(labels.get(0).key(), 0));
    }

    /** The line as a title, whatever its shape. */
    static Entry heading(Line line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.matches()
                ? Entry.title(line, number.group(3))
                        .marked("1" + number.group(2).strip(), Integer.parseInt(number.group(1)))
                : Entry.title(line, line.text());
    }

    /** A title behind a number or between marks. */
    private static Optional<Entry> marked(Line line) {
        String text = line.text();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return inner(line, number.group(3), "1" + number.group(2).strip(), Integer.parseInt(number.group(1)));
        }
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return inner(line, roman.group(2), "I.", ROMANS.indexOf(roman.group(1)));
        }
        Matcher decorated = DECORATED.matcher(text);
        return decorated.matches() ? inner(line, decorated.group(2), decorated.group(1), 0) : Optional.empty();
    }

    private static Optional<Entry> inner(Line line, String rest, String mark, int number) {
        Entry inside = titled(new Line(rest, line.gap())).orElse(Entry.title(line, rest));
        boolean shown = mark.startsWith("#")
                || (number == 0 && line.text().endsWith(mark))
                || !inside.url().isEmpty();
        boolean heading = shown ? Shape.words(rest) <= LONGEST_SHOWN : !Shape.isProse(inside.title());
        if (!heading || !inside.is(Kind.TITLE)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(line, Kind.TITLE, inside.title(), inside.url(), inside.outlet(), mark, number));
    }

    /** A title with its address or outlet on the same line, or alone. */
    private static Optional<Entry> titled(Line line) {
        Matcher linked = LINKED.matcher(line.text());
        if (linked.matches()) {
            return Optional.of(Entry.title(line, linked.group(1)).at(linked.group(2)));
        }
        Matcher withUrl = ENDS_IN_URL.matcher(line.text());
        if (withUrl.matches()) {
            return withUrl(line, withUrl.group(1), withUrl.group(2));
        }
        return Outlets.titled(line)
                .or(() -> Shape.isProse(line.text()) ? Optional.empty() : Optional.of(Entry.title(line, line.text())));
    }

    private static Optional<Entry> withUrl(Line line, String before, String url) {
        if (Shape.isProse(before)) {
            return Optional.empty();
        }
        boolean pointer = before.matches("(?i).*\\b(?:at|here|more|story|article|source|via|link)\\s?:?$");
        return Optional.of(
                pointer
                        ? Entry.of(line, Kind.URL).at(url)
                        : Entry.title(line, before).at(url));
    }

    private static String bare(String url) {
        String text = url.replaceAll("^[<(\\[*_]+|[>)\\]*_]+$", "");
        return text.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" + text : text;
    }
}
