package io.slugline.entities.text;

/** What English hangs on a word by an apostrophe: {@code 's}, {@code 're}, {@code n't}. */
final class Clitics {
    private static final String[] SUFFIXES = {"s", "re", "ve", "ll", "d", "m"};
    private static final int LONGEST = 3;

    private Clitics() {}

    /** Where the clitic of this word begins; the word's end when it has none. */
    static int begin(String text, int begin, int end) {
        for (int at = Math.max(begin + 1, end - LONGEST); at < end; at++) {
            if (Characters.isApostrophe(text.charAt(at))) {
                return isSuffix(text, at, end) ? at : negation(text, begin, at, end);
            }
        }
        return end;
    }

    private static int negation(String text, int begin, int apostrophe, int end) {
        boolean negated = apostrophe == end - 2
                && (text.charAt(end - 1) | 0x20) == 't'
                && (text.charAt(apostrophe - 1) | 0x20) == 'n'
                && apostrophe - 1 > begin;
        return negated ? apostrophe - 1 : end;
    }

    /** Whether an apostrophe and what follows it up to the end is a clitic. */
    static boolean isSuffix(String text, int apostrophe, int end) {
        int length = end - apostrophe - 1;
        for (String suffix : SUFFIXES) {
            if (suffix.length() == length && text.regionMatches(true, apostrophe + 1, suffix, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
