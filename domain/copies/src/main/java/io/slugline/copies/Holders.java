package io.slugline.copies;

/** The articles that hold one fingerprint and the word at which it stands in each, the oldest first. */
final class Holders {
    /** More than the index lets in, for two fingerprints may meet in one entry. */
    private static final int ROOM = 4 * FingerprintIndex.MOST_HOLDERS;

    private final int[] numbers = new int[ROOM];
    private final int[] words = new int[ROOM];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int number, int word) {
        if (size < ROOM) {
            numbers[size] = number;
            words[size] = word;
            size++;
        }
    }

    int size() {
        return size;
    }

    int number(int index) {
        return numbers[index];
    }

    int word(int index) {
        return words[index];
    }

    /** By insertion: there are few, and the table keeps them nearly in order. */
    void sort(LiveArticles live) {
        if (size < 2) {
            return;
        }
        int oldest = (int) live.first();
        for (int i = 1; i < size; i++) {
            int number = numbers[i];
            int word = words[i];
            int at = i;
            while (at > 0 && numbers[at - 1] - oldest > number - oldest) {
                numbers[at] = numbers[at - 1];
                words[at] = words[at - 1];
                at--;
            }
            numbers[at] = number;
            words[at] = word;
        }
    }
}
