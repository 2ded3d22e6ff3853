package io.slugline.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which living members have a term among their heaviest, newest last.
 *
 * <p>Of a term only the {@value #NEWEST} newest living members are looked at, so the cost of an article does not grow
 * with the stream; what has gone is skipped, and cleared away when it is the half of a list.
 */
final class TermIndex {
    /** Terms of an article that are looked up, and under which it is found. */
    static final int HEAVIEST = 30;

    private static final int NEWEST = 100;
    private static final int MOST_STORIES = 32;
    private static final Comparator<LivingStory> NEAREST =
            Comparator.comparingDouble((LivingStory story) -> -story.shared).thenComparing(story -> story.id);

    private final Map<Integer, Postings> postings = new HashMap<>();
    private final Roll roll = new Roll();

    /** Filled and emptied by each look-up; kept, for growing it anew cost a tenth of the desk's time. */
    private final List<LivingStory> stories = new ArrayList<>();

    /** The places of the last vector's heaviest terms: an article is looked up first and added next. */
    private TermVector last = TermVector.EMPTY;

    private int[] lastPlaces = {};

    @SuppressWarnings("ReferenceEquality") // the same vector, not an equal one
    private int[] heaviest(TermVector vector) {
        if (vector != last) {
            last = vector;
            lastPlaces = vector.heaviest(HEAVIEST);
        }
        return lastPlaces;
    }

    void add(LivingMember member) {
        if (roll.isSparse()) {
            renumber();
        }
        roll.enter(member);
        TermVector vector = member.file.vector();
        for (int place : heaviest(vector)) {
            postings.computeIfAbsent(vector.terms()[place], term -> new Postings())
                    .add(member.number, vector.weights()[place]);
        }
    }

    /** Numbers the members anew, so that the roll does not grow with all that ever were. */
    private void renumber() {
        int[] fresh = roll.renumber();
        postings.values().forEach(list -> list.renumber(fresh));
    }

    void remove(LivingMember member) {
        roll.strike(member);
        TermVector vector = member.file.vector();
        for (int place : heaviest(vector)) {
            int term = vector.terms()[place];
            Postings list = postings.get(term);
            if (list != null && list.lostOne(roll)) {
                postings.remove(term);
            }
        }
    }

    /** The stories whose nearest member shares most with the vector, nearest first. */
    List<LivingStory> nearest(TermVector vector) {
        for (int place : heaviest(vector)) {
            Postings list = postings.get(vector.terms()[place]);
            if (list != null) {
                list.share(vector.weights()[place], roll);
            }
        }
        roll.gather(stories);
        List<LivingStory> nearest = nearest(stories);
        stories.forEach(story -> story.shared = 0);
        stories.clear();
        return nearest;
    }

    /** The nearest of many: a story that is behind the last of the best so far is passed over at once. */
    private static List<LivingStory> nearest(List<LivingStory> stories) {
        List<LivingStory> best = new ArrayList<>();
        for (LivingStory story : stories) {
            boolean full = best.size() == MOST_STORIES;
            if (full && NEAREST.compare(best.get(MOST_STORIES - 1), story) <= 0) {
                continue;
            }
            if (full) {
                best.remove(MOST_STORIES - 1);
            }
            int place = Collections.binarySearch(best, story, NEAREST);
            best.add(-place - 1, story);
        }
        return best;
    }

    /** The living members under one term, by their numbers. */
    private static final class Postings {
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

        /** Notes that one is gone; true when none is left. */
        boolean lostOne(Roll roll) {
            gone++;
            if (gone * 2 > size) {
                clear(roll);
            }
            return size == 0;
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
}
