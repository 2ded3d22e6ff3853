package io.slugline.stories;

import io.slugline.model.Span;
import io.slugline.model.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a body and the runs of three words that each prints.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, with the closing marks behind it, before white space
 * and a capital, a digit or an opening mark; not after an initial or a title.
 */
final class Sentences {
    private static final int RUN = 3;
    private static final int MOST_SENTENCES = 400;
    private static final Set<String> NO_END = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "st", "jr", "sr", "prof", "rev",
            "no", "inc", "corp", "co", "ltd", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
            "oct", "nov", "dec", "hon", "capt", "maj", "cmdr", "adm");

    private final List<Sentence> sentences = new ArrayList<>();

    /** A sentence, where it stands, and its runs of words in their order. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Sentence(Span span, String text, int[] grams) {}

    Sentences(Article article, List<Words> paragraphs) {
        Set<Integer> headings = Set.copyOf(article.headings());
        int offset = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i).text();
            if (!headings.contains(i)) {
                cut(paragraphs.get(i), offset);
            }
            offset += paragraph.codePointCount(0, paragraph.length()) + Article.PARAGRAPH_BREAK.length();
        }
    }

    private void cut(Words words, int offset) {
        String paragraph = words.text();
        int start = 0;
        int codePoints = offset;
        for (int end = nextEnd(paragraph, 0); start < paragraph.length(); end = nextEnd(paragraph, end)) {
            int first = skipped(paragraph, start, end);
            String text = paragraph.substring(first, end).stripTrailing();
            if (sentences.size() < MOST_SENTENCES && !text.isEmpty()) {
                int from = codePoints + paragraph.codePointCount(start, first);
                Span span = new Span(from, from + text.codePointCount(0, text.length()));
                sentences.add(new Sentence(span, text, grams(words, start, end)));
            }
            codePoints += paragraph.codePointCount(start, end);
            start = end;
        }
    }

    private static int skipped(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                int end = i + 1;
                while (end < text.length() && ".!?\"\u201d\u2019')]".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (endsSentence(text, i, end)) {
                    return end;
                }
                i = end - 1;
            }
        }
        return text.length();
    }

    private static boolean endsSentence(String text, int mark, int end) {
        if (end >= text.length() || !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean begins = next >= text.length()
                || Character.isUpperCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || "\"\u201c\u2018'([".indexOf(text.charAt(next)) >= 0;
        return begins && !(text.charAt(mark) == '.' && isAbbreviation(text, mark));
    }

    private static boolean isAbbreviation(String text, int mark) {
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, mark);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || NO_END.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int[] grams(Words words, int from, int to) {
        int first = words.firstFrom(from);
        int count = words.firstFrom(to) - first;
        int[] grams = new int[Math.max(count > 0 ? 1 : 0, count - RUN + 1)];
        for (int i = 0; i < grams.length; i++) {
            int hash = 0;
            for (int j = i; j < Math.min(count, i + RUN); j++) {
                hash = WordScan.mixed(hash * 31 + words.hash(first + j));
            }
            grams[i] = hash;
        }
        return grams;
    }

    /** The sentence that stands at a span; empty when none does. */
    String at(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().equals(span))
                .map(Sentence::text)
                .findFirst()
                .orElse("");
    }

    List<Sentence> list() {
        return sentences;
    }

    /** All runs of words, ascending, each once. */
    int[] grams() {
        int count =
                sentences.stream().mapToInt(sentence -> sentence.grams().length).sum();
        int[] all = new int[count];
        int size = 0;
        for (Sentence sentence : sentences) {
            System.arraycopy(sentence.grams(), 0, all, size, sentence.grams().length);
            size += sentence.grams().length;
        }
        return distinct(HashOrder.sorted(all));
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
