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

    /** Filled and emptied by each look-up; kept, for growing them anew cost a tenth of the desk's time. */
    private final List<LivingMember> touched = new ArrayList<>();

    private final List<LivingStory> stories = new ArrayList<>();

    void add(LivingMember member) {
        TermVector vector = member.file.vector();
        for (int place : vector.heaviest(HEAVIEST)) {
            postings.computeIfAbsent(vector.terms()[place], term -> new Postings())
                    .add(member, vector.weights()[place]);
        }
    }

    void remove(LivingMember member) {
        member.gone = true;
        TermVector vector = member.file.vector();
        for (int place : vector.heaviest(HEAVIEST)) {
            int term = vector.terms()[place];
            Postings list = postings.get(term);
            if (list != null && list.lostOne()) {
                postings.remove(term);
            }
        }
    }

    /** The stories whose nearest member shares most with the vector, nearest first. */
    List<LivingStory> nearest(TermVector vector) {
        touched.clear();
        for (int place : vector.heaviest(HEAVIEST)) {
            Postings list = postings.get(vector.terms()[place]);
            if (list != null) {
                list.share(vector.weights()[place], touched);
            }
        }
        gatherStories();
        touched.forEach(member -> member.shared = 0);
        List<LivingStory> nearest = nearest(stories);
        stories.forEach(story -> story.shared = 0);
        return nearest;
    }

    private void gatherStories() {
        stories.clear();
        for (LivingMember member : touched) {
            LivingStory story = member.story;
            if (story.shared == 0) {
                stories.add(story);
            }
            story.shared = Math.max(story.shared, member.shared);
        }
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

    /** The living members under one term. */
    private static final class Postings {
        private LivingMember[] members = new LivingMember[2];
        private float[] weights = new float[2];
        private int size;
        private int gone;

        void add(LivingMember member, float weight) {
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            members[size] = member;
            weights[size++] = weight;
        }

        /** Notes that one is gone; true when none is left. */
        boolean lostOne() {
            gone++;
            if (gone * 2 > size) {
                clear();
            }
            return size == 0;
        }

        private void clear() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (!members[i].gone) {
                    members[kept] = members[i];
                    weights[kept++] = weights[i];
                }
            }
            Arrays.fill(members, kept, size, null);
            size = kept;
            gone = 0;
        }

        void share(float weight, List<LivingMember> touched) {
            int looked = 0;
            for (int i = size - 1; i >= 0 && looked < NEWEST; i--) {
                LivingMember member = members[i];
                if (!member.gone) {
                    looked++;
                    if (member.shared == 0) {
                        touched.add(member);
                    }
                    member.shared += weight * weights[i];
                }
            }
        }
    }
}
