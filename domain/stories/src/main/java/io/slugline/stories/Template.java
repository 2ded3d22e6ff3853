package io.slugline.stories;

import io.slugline.model.article.Article;
import java.util.Arrays;

/**
 * What tells an article from the next one of a daily form, as a market's close or the weather: its outlet, its day and its
 * numbers. Yesterday's close says nearly the same in nearly the same words, but of other numbers.
 *
 * @param outlet hash of the outlet; 0 when it is not known
 * @param numbers hashes of the numbers that it prints, ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record Template(int outlet, int[] numbers) {
    private static final int MOST_NUMBERS = 40;
    /** With fewer numbers a report is no form that is filled in. */
    private static final int FEWEST_NUMBERS = 6;
    /** Of the fewer numbers, two forms share less than this; two reports of one event share more. */
    private static final double SHARED = 0.3;
    /** The next edition of a form appears so much later. */
    private static final long APART_SECONDS = 16 * 3600;

    static Template of(Article article, ArticleWords words) {
        int[] numbers = new int[MOST_NUMBERS];
        int count = 0;
        for (Words paragraph : words.paragraphs()) {
            for (int i = 0; i < paragraph.size() && count < MOST_NUMBERS; i++) {
                if (paragraph.isNumber(i)) {
                    int number = paragraph.hash(i);
                    while (goesOn(paragraph, i)) {
                        number = WordScan.mixed(number * 31 + paragraph.hash(++i));
                    }
                    numbers[count++] = number;
                }
            }
        }
        int[] found = Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
        String outlet = article.source().key();
        return new Template(outlet.isEmpty() ? 0 : outlet.hashCode(), found);
    }

    /** Whether a word and the next are parts of one number, as the three of 33,684.5. */
    private static boolean goesOn(Words paragraph, int word) {
        return word + 1 < paragraph.size()
                && paragraph.isNumber(word + 1)
                && paragraph.start(word + 1) - paragraph.end(word) == 1
                && ".,".indexOf(paragraph.text().charAt(paragraph.end(word))) >= 0;
    }

    /** Whether the other is the same form, filled in on another day. */
    boolean isFilledInAgain(Template other, long secondsApart) {
        return outlet != 0
                && outlet == other.outlet
                && secondsApart >= APART_SECONDS
                && numbers.length >= FEWEST_NUMBERS
                && other.numbers.length >= FEWEST_NUMBERS
                && shared(other) < SHARED * Math.min(numbers.length, other.numbers.length);
    }

    private int shared(Template other) {
        int shared = 0;
        for (int number : numbers) {
            shared += Arrays.binarySearch(other.numbers, number) >= 0 ? 1 : 0;
        }
        return shared;
    }
}
