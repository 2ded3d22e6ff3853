package io.slugline.extraction.text;

import io.slugline.extraction.wire.CreditReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an article of its lines: head, body, and what stands below the body. */
final class CuttingReader {
    /** A byline or date may follow a deck or two. */
    private static final int HEAD_PROSE = 2;

    private final Cutting cutting;
    private final List<Entry> entries;
    private final Head head = new Head();

    CuttingReader(Cutting cutting) {
        this.cutting = cutting;
        this.entries = cutting.entries();
    }

    TextArticle read() {
        int body = bodyStart();
        int end = bodyEnd(body);
        readHead(body);
        List<Entry> lines = bodyLines(body, end);
        below(end).forEach(head::take);
        if (cutting.alone()) {
            OwnName.of(lines, entries.subList(end, entries.size())).ifPresent(head::outlet);
        }
        return new BodyLines(lines, head.title()).article(head);
    }

    /** The first line of running text. */
    private int bodyStart() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).is(Kind.PROSE)) {
                return i;
            }
        }
        return entries.size();
    }

    /** Behind the last line of running text; a credit or the heading of a list of other articles ends it before. */
    private int bodyEnd(int body) {
        int end = entries.size();
        while (end > body && !isRunning(entries.get(end - 1))) {
            end--;
        }
        int words = Division.wordsOf(entries, body, end);
        int list = RelatedList.listedFrom(entries.subList(0, end));
        int before = 0;
        for (int i = body; i < end; i++) {
            Entry entry = entries.get(i);
            if (before * 2 >= words && i >= list && RelatedList.isHeading(entry.text())) {
                return i;
            }
            if (before * 4 >= words * 3 && RelatedList.isNote(entry.text())) {
                return i;
            }
            if (before * 2 >= words && !new CreditReader().read(entry.text()).isEmpty() && !entry.is(Kind.LABEL)) {
                return i + 1;
            }
            before += entry.is(Kind.PROSE) ? Shape.words(entry.text()) : 0;
        }
        return withCredit(end);
    }

    /** The lines below the body up to a list of other articles: they still speak of this one. */
    private List<Entry> below(int end) {
        int last = end;
        while (last < entries.size()
                && !entries.get(last).is(Kind.TITLE)
                && !RelatedList.isHeading(entries.get(last).text())) {
            last++;
        }
        return entries.subList(end, last);
    }

    /** A short line that ends a sentence goes on with the text before it. */
    private static boolean isRunning(Entry entry) {
        boolean sentence = entry.is(Kind.TITLE)
                && entry.url().isEmpty()
                && (Shape.endsSentence(entry.text()) || Shape.words(entry.text()) >= BodyLines.LONG_LINE);
        return entry.is(Kind.PROSE) || sentence;
    }

    /** A credit is no running text by its shape, but part of the article. */
    private int withCredit(int end) {
        for (int i = end; i < entries.size(); i++) {
            if (!entries.get(i).is(Kind.LABEL)
                    && !new CreditReader().read(entries.get(i).text()).isEmpty()) {
                return i + 1;
            }
        }
        return end;
    }

    private void readHead(int body) {
        List<Entry> lines = entries.subList(0, body);
        cutting.item().ifPresent(item -> head.title(item.title()));
        lines.forEach(head::take);
        Optional<Entry> title = cutting.alone() ? TitleChoice.best(lines) : TitleChoice.first(lines);
        title.ifPresent(entry -> {
            head.title(entry.title());
            head.url(entry.url());
            head.outlet(entry.outlet());
        });
        cutting.item().ifPresent(item -> head.url(item.url()));
    }

    private List<Entry> bodyLines(int body, int end) {
        List<Entry> lines = new ArrayList<>(decks(body));
        Set<String> spoken = new HashSet<>();
        entries.forEach(entry -> spoken.add(Player.announced(entry)));
        int prose = 0;
        for (int i = body; i < end; i++) {
            Entry entry = entries.get(i);
            prose += entry.is(Kind.PROSE) ? 1 : 0;
            if ((entry.is(Kind.STAMP) || entry.is(Kind.BYLINE)) && prose <= HEAD_PROSE) {
                head.take(entry);
            } else if (isBody(entry) && !spoken.contains(Shape.folded(entry.text()))) {
                lines.add(entry);
            }
        }
        return lines;
    }

    /** Title-like lines between the title and the text: decks, which are text; on a page of its own they may be menus. */
    private List<Entry> decks(int body) {
        List<Entry> decks = new ArrayList<>();
        String own = Shape.folded(head.title());
        boolean behindTitle = false;
        for (Entry entry : entries.subList(0, body)) {
            boolean title = Shape.folded(entry.title()).equals(own);
            if (behindTitle
                    && !title
                    && entry.is(Kind.TITLE)
                    && !cutting.alone()
                    && entry.url().isEmpty()) {
                decks.add(entry);
            }
            behindTitle |= title;
        }
        return decks;
    }

    private static boolean isBody(Entry entry) {
        return switch (entry.kind()) {
            case PROSE -> true;
            case TITLE -> entry.url().isEmpty() || !entry.title().equals(entry.text());
            case LABEL -> Shape.words(entry.text()) > 4 && !entry.text().contains("://");
            case STAMP, BYLINE -> true;
            default -> false;
        };
    }
}
