package io.slugline.extraction;

import io.slugline.extraction.wire.CreditReader;
import io.slugline.extraction.wire.DatelineReader;
import io.slugline.extraction.wire.DatelineReader.Filed;
import io.slugline.model.article.Dateline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last touches to a body, the same for every kind of page: glued sentences parted, what stands twice kept once,
 * dateline and credits taken off.
 */
final class Finish {
    /** A dateline begins the report; above it stand at most a deck, a caption and a heading. */
    private static final int DATELINE_PARAGRAPHS = 4;

    /** Credits stand at the end, perhaps with a note behind them. */
    private static final int CREDIT_PARAGRAPHS = 4;

    /** Shorter paragraphs may honestly come twice: "No." */
    private static final int REPEATABLE = 25;

    /** Decks above a report are told again in it. */
    private static final int DECKS = 2;

    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}:\\s.*");

    private final DatelineReader datelines = new DatelineReader();
    private final CreditReader credits = new CreditReader();

    /** A body with what was taken off it. */
    record Finished(List<Paragraph> body, Optional<Dateline> dateline, List<String> credits) {}

    /**
     * Finishes a body.
     *
     * @param authors as the page prints them: a line that only repeats them is no part of the report
     */
    Finished finish(List<Paragraph> paragraphs, List<String> authors) {
        List<Paragraph> body = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            body.add(paragraph.withText(GluedSentences.separated(paragraph.text())));
        }
        body = once(body);
        dropHeadLines(body, authors);
        Optional<Dateline> dateline = takeDateline(body);
        List<String> named = takeCredits(body);
        while (!body.isEmpty() && body.get(body.size() - 1).heading()) {
            body.remove(body.size() - 1);
        }
        return new Finished(dateline.isPresent() ? once(body) : body, dateline, named);
    }

    private static void dropHeadLines(List<Paragraph> body, List<String> authors) {
        for (int i = Math.min(DATELINE_PARAGRAPHS, body.size()) - 1; i >= 0 && body.size() > 1; i--) {
            if (HeadLines.tellsNothing(body.get(i).text(), authors)) {
                body.remove(i);
            }
        }
    }

    /** Each paragraph once: a deck gives way to the report, a repetition to its first place. */
    private static List<Paragraph> once(List<Paragraph> paragraphs) {
        Map<String, Integer> places = new HashMap<>();
        boolean[] dropped = new boolean[paragraphs.size()];
        for (int i = 0; i < paragraphs.size(); i++) {
            String folded = folded(paragraphs.get(i).text());
            Integer before = folded.length() < REPEATABLE ? null : places.putIfAbsent(folded, i);
            if (before != null) {
                boolean deck =
                        before < DECKS && i > before + 1 && !paragraphs.get(i).heading();
                dropped[deck ? before : i] = true;
                places.put(folded, deck ? i : before);
            }
        }
        List<Paragraph> kept = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                kept.add(paragraphs.get(i));
            }
        }
        return kept;
    }

    private Optional<Dateline> takeDateline(List<Paragraph> body) {
        boolean colons =
                body.stream().filter(p -> SPEAKER.matcher(p.text()).matches()).count() <= 1;
        for (int i = 0; i < Math.min(DATELINE_PARAGRAPHS, body.size()); i++) {
            Optional<Filed> filed = datelines.read(body.get(i).text(), colons && i == 0);
            if (filed.isPresent() && !body.get(i).heading()) {
                body.set(i, body.get(i).withText(filed.get().report()));
                return filed.map(Filed::dateline);
            }
        }
        return Optional.empty();
    }

    private List<String> takeCredits(List<Paragraph> body) {
        for (int i = body.size() - 1; i >= Math.max(1, body.size() - CREDIT_PARAGRAPHS); i--) {
            List<String> named = credits.read(body.get(i).text());
            if (!named.isEmpty()) {
                body.remove(i);
                return named;
            }
        }
        return List.of();
    }

    /** Letters and digits in lower case; a paragraph and its copy may differ in their last full stop. */
    private static String folded(String text) {
        char[] folded = new char[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                folded[size++] = c;
            } else if (c != ' ' && Character.isLetterOrDigit(c)) {
                folded[size++] = Character.toLowerCase(c);
            }
        }
        return new String(folded, 0, size);
    }
}
