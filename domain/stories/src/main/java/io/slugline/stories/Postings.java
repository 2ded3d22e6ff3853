package io.slugline.stories;

import java.util.Arrays;

/** The living members under one term, by their numbers, newest last; of them the {@value #NEWEST} newest are looked at. */
final class Postings {
    private static final int NEWEST = 100;

    private int[] members = new int[2];
    private float[] weights = new float[2];
    private int size;
    private int gone;

    void add(int member, float weight) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        members[size] = member;
        weights[size++] = weight;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Notes that one is gone. */
    void loseOne(Roll roll) {
        gone++;
        if (gone * 2 > size) {
            clear(roll);
        }
    }

    private void clear(Roll roll) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (roll.has(members[i])) {
                members[kept] = members[i];
                weights[kept++] = weights[i];
            }
        }
        size = kept;
        gone = 0;
    }

    void renumber(int[] fresh) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (fresh[members[i]] >= 0) {
                members[kept] = fresh[members[i]];
                weights[kept++] = weights[i];
            }
        }
        size = kept;
        gone = 0;
    }

    void share(float weight, Roll roll) {
        int looked = 0;
        for (int i = size - 1; i >= 0 && looked < NEWEST; i--) {
            looked += roll.share(members[i], weight * weights[i]);
        }
    }
}
