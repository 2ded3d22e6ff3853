package io.slugline.copies;

import java.util.Arrays;

/**
 * A run of words that two texts share, but for light edits.
 *
 * @param there the other text's word for each of ours from {@code start} on, -1 where it has none
 * @param number the article that holds it
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
record Run(int number, int start, int[] there) {
    int end() {
        return start + there.length;
    }

    int length() {
        return there.length;
    }

    int matched() {
        int matched = 0;
        for (int word : there) {
            matched += word < 0 ? 0 : 1;
        }
        return matched;
    }

    /** How many of our words that match stand outside quotation marks. */
    int toldOutsideSpeech(Wording ours) {
        int told = 0;
        for (int i = 0; i < there.length; i++) {
            told += there[i] >= 0 && !ours.is(Wording.SPEECH, start + i) ? 1 : 0;
        }
        return told;
    }

    /** A stretch of it, given in our words, without what does not match at its ends; empty if nothing does. */
    Run within(int from, int to) {
        int first = Math.min(Math.max(from, start), end());
        int last = Math.max(first, Math.min(to, end()));
        while (first < last && there[first - start] < 0) {
            first++;
        }
        while (first < last && there[last - 1 - start] < 0) {
            last--;
        }
        boolean isWhole = last - first == there.length;
        return isWhole ? this : new Run(number, first, Arrays.copyOfRange(there, first - start, last - start));
    }

    int thereStart() {
        return there[0];
    }

    int thereEnd() {
        return there[there.length - 1] + 1;
    }

    /** Whether the words agree throughout. */
    boolean isExact() {
        return matched() == length() && thereEnd() - thereStart() == length();
    }

    int sharedWith(Run other) {
        return Math.max(0, Math.min(end(), other.end()) - Math.max(start, other.start));
    }
}
