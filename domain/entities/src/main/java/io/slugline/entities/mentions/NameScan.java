package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;

/**
 * Finds the names of the gazetteer in a text: for each token and list, whether the token is a name of its own, begins one
 * or stands further back in one. Of overlapping names of a list the one that begins first counts, of several the longest.
 */
final class NameScan {
    static final int WHOLE = 1;
    static final int BEGINS = 2;
    static final int WITHIN = 3;

    private final Sheet sheet;
    private final Gazetteer gazetteer;
    private final int[] codes;
    /** For each list, the first token behind the last name found. */
    private final int[] free = new int[Gazetteer.LISTS];

    NameScan(Sheet sheet, Gazetteer gazetteer) {
        this.sheet = sheet;
        this.gazetteer = gazetteer;
        codes = new int[sheet.size()];
    }

    int[] codes() {
        for (int token = 0; token < codes.length; token++) {
            if (sheet.isCapital(token)) {
                scan(token);
            }
        }
        return codes;
    }

    private void scan(int first) {
        Tokens tokens = sheet.tokens();
        int limit = Math.min(tokens.sentenceEnd(tokens.sentenceOf(first)), first + Gazetteer.LONGEST_NAME);
        long phrase = WordHash.NONE;
        int found = 0;
        long ends = 0;
        for (int token = first; token < limit; token++) {
            phrase = WordHash.phrase(phrase, sheet.word(token));
            int lists = gazetteer.lists(phrase);
            found |= lists;
            ends = lists == 0 ? ends : longest(ends, lists, token + 1 - first);
        }
        if (found != 0) {
            mark(first, found, ends);
        }
    }

    /** The length of each list's longest name, a byte each. */
    private static long longest(long ends, int lists, int length) {
        long longer = ends;
        for (int list = 0; list < Gazetteer.LISTS; list++) {
            if ((lists >>> list & 1) == 1) {
                longer = (longer & ~(0xffL << (list * 8))) | ((long) length << (list * 8));
            }
        }
        return longer;
    }

    private void mark(int first, int found, long ends) {
        for (int list = 0; list < Gazetteer.LISTS; list++) {
            if ((found >>> list & 1) == 1 && free[list] <= first) {
                int end = first + (int) (ends >>> (list * 8) & 0xff);
                for (int token = first; token < end; token++) {
                    int code = end - first == 1 ? WHOLE : token == first ? BEGINS : WITHIN;
                    codes[token] |= code << (list * 2);
                }
                free[list] = end;
            }
        }
    }
}
