package io.slugline.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * Which living members have a term among their heaviest, newest last.
 *
 * <p>Of a term only some newest living members are looked at, so the cost of an article does not grow
 * with the stream; what has gone is skipped, and cleared away when it is the half of a list.
 */
final class TermIndex {
    /** Terms of an article that are looked up, and under which it is found. */
    static final int HEAVIEST = 30;

    private static final int MOST_STORIES = 32;
    private final PostingLists postings = new PostingLists();
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
        TermVector vector = member.vector;
        for (int place : heaviest(vector)) {
            postings.of(vector.terms()[place]).add(member.number, vector.weights()[place]);
        }
    }

    /** Numbers the members anew, so that the roll does not grow with all that ever were. */
    private void renumber() {
        int[] fresh = roll.renumber();
        postings.renumber(fresh);
    }

    void remove(LivingMember member) {
        roll.strike(member);
        TermVector vector = member.vector;
        for (int place : heaviest(vector)) {
            Postings list = postings.find(vector.terms()[place]);
            if (list != null) {
                list.loseOne(roll);
            }
        }
    }

    /** The stories whose nearest member shares most with the vector, nearest first. */
    List<LivingStory> nearest(TermVector vector) {
        for (int place : heaviest(vector)) {
            Postings list = postings.find(vector.terms()[place]);
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
        List<LivingStory> best = new ArrayList<>(MOST_STORIES + 1);
        for (LivingStory story : stories) {
            int place = best.size();
            if (place == MOST_STORIES && !isNearer(story, best.get(place - 1))) {
                continue;
            }
            while (place > 0 && isNearer(story, best.get(place - 1))) {
                place--;
            }
            best.add(place, story);
            if (best.size() > MOST_STORIES) {
                best.remove(MOST_STORIES);
            }
        }
        return best;
    }

    private static boolean isNearer(LivingStory one, LivingStory other) {
        return one.shared > other.shared || (one.shared == other.shared && one.id.compareTo(other.id) < 0);
    }
}
