package io.slugline.stories;

/**
 * Takes the plural and the genitive off English words, in place, so that "ferries" and "ferry's" meet "ferry".
 *
 * <p>Harman's S-stemmer ("How effective is suffixing?", JASIS 1991): three rules; heavier stemming gained nothing.
 */
final class Stem {
    private Stem() {}

    /** How many of the first {@code length} characters stand; the last of them may be changed. */
    static int length(char[] word, int length) {
        int n = length;
        if (n > 3 && word[n - 1] == 's' && word[n - 2] == '\'') {
            n -= 2;
        }
        if (n > 4 && word[n - 1] == 's' && word[n - 2] == 'e' && word[n - 3] == 'i') {
            word[n - 3] = 'y';
            return n - 2;
        }
        boolean plural = n > 3 && word[n - 1] == 's' && "sui".indexOf(word[n - 2]) < 0;
        return plural ? n - 1 : n;
    }
}
