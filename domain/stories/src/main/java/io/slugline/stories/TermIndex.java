package io.slugline.stories;

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
    private final MemberShares shares = new MemberShares();

    /** The lists that are looked at, and the article's weights of their terms. */
    private final Postings[] lists = new Postings[HEAVIEST];

    private final float[] weights = new float[HEAVIEST];
    /** Kept, so that what is read for nothing else is read. */
    private int seen;

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

    /** A member has gone over to another story. */
    void move(LivingMember member) {
        roll.move(member);
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

    /**
     * The stories whose nearest member shares most with the vector, nearest first. Each step is done for all terms before
     * the next: else each term would wait anew for memory.
     */
    List<LivingStory> nearest(TermVector vector) {
        int found = find(vector);
        for (int i = 0; i < found; i++) {
            lists[i].share(weights[i], roll, shares);
        }
        return roll.nearest(shares, MOST_STORIES);
    }

    /** Finds the lists of a vector's heaviest terms; how many there are. */
    private int find(TermVector vector) {
        int[] places = heaviest(vector);
        for (int place : places) {
            seen += postings.peek(vector.terms()[place]);
        }
        int found = 0;
        for (int place : places) {
            Postings list = postings.find(vector.terms()[place]);
            if (list != null) {
                lists[found] = list;
                weights[found++] = vector.weights()[place];
            }
        }
        for (int i = 0; i < found; i++) {
            seen += lists[i].peek();
        }
        return found;
    }

    /** Something of all that was brought near. */
    int seen() {
        return seen;
    }
}
