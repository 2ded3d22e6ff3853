package io.slugline.entities.text;

import java.util.Set;

/** Cuts the tokens of one paragraph into sentences. */
final class SentenceCutter {
    /** What follows an abbreviation is a new sentence only when it is one of these: {@code in the U.S. The ...}. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "It",
            "Its",
            "He",
            "His",
            "She",
            "Her",
            "They",
            "Their",
            "We",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "As",
            "After",
            "Before",
            "When",
            "While",
            "If",
            "For",
            "From",
            "With",
            "By",
            "Some",
            "Many",
            "Most",
            "One",
            "Two",
            "Both",
            "What",
            "Who",
            "Why",
            "How",
            "Also",
            "Last",
            "Earlier",
            "So",
            "Since",
            "Under",
            "Although",
            "However",
            "Meanwhile",
            "Then",
            "Now",
            "Even",
            "Despite",
            "You",
            "I",
            "Officials");

    private static final int LONGEST_STARTER = 9;
    /** No sentence ends in more marks: a run of thousands is no text, and is not looked through for each of them. */
    private static final int MOST_MARKS = 10;

    void cut(TokenList list, int first, int paragraph) {
        if (first == list.size()) {
            return;
        }
        list.openSentence(first, paragraph);
        int open = first;
        for (int token = first; token < list.size(); token++) {
            int next = behindClosing(list, token + 1);
            if (next < list.size() && ends(list, token) && begins(list, next, token)) {
                int start = behindMarks(list, token + 1, next);
                if (start > open) {
                    list.openSentence(start, paragraph);
                    open = start;
                    token = start - 1;
                }
            }
        }
    }

    private static boolean ends(TokenList list, int token) {
        String text = list.text();
        char last = text.charAt(list.end(token) - 1);
        if (last == '!' || last == '?' || last == '\u2026' || last == '\u3002') {
            return true;
        }
        boolean alone = list.end(token) - list.begin(token) == 1;
        return last == '.' && (alone || !Abbreviations.holdsOn(text, list.begin(token), list.end(token)));
    }

    /** Behind the quotation marks and brackets that may close the sentence, or open the next. */
    private static int behindClosing(TokenList list, int token) {
        int at = token;
        int limit = Math.min(list.size(), token + MOST_MARKS);
        while (at < limit && isMark(list, at)) {
            at++;
        }
        return at;
    }

    private static boolean isMark(TokenList list, int token) {
        char c = list.text().charAt(list.begin(token));
        return (Characters.isClosing(c) || Characters.isOpening(c))
                && list.end(token) - list.begin(token) <= 2
                && !Characters.isWord(list.text(), list.end(token) - 1);
    }

    /** A sentence begins with a capital, a digit or a script without capitals; after an abbreviation with a known word. */
    private static boolean begins(TokenList list, int next, int last) {
        if (list.end(last) - list.begin(last) > 1 && list.text().charAt(list.end(last) - 1) == '.') {
            return list.text().charAt(list.begin(last)) == '.' ? isUpper(list, next) : isStarter(list, next);
        }
        int point = list.text().codePointAt(list.begin(next));
        return Character.isUpperCase(point) || (Character.isLetterOrDigit(point) && !Character.isLowerCase(point));
    }

    private static boolean isUpper(TokenList list, int token) {
        return Character.isUpperCase(list.text().charAt(list.begin(token)));
    }

    private static boolean isStarter(TokenList list, int token) {
        int length = list.end(token) - list.begin(token);
        return length <= LONGEST_STARTER
                && STARTERS.contains(list.text().substring(list.begin(token), list.end(token)));
    }

    /** A mark that hugs the sentence closes it, one behind a blank opens the next. */
    private static int behindMarks(TokenList list, int from, int next) {
        int at = from;
        while (at < next && list.begin(at) == list.end(at - 1)) {
            at++;
        }
        return at;
    }
}
