package io.slugline.stories;

import org.jspecify.annotations.Nullable;

/** The posting list of each term: open addressing, where a map of boxed numbers cost a twentieth of the desk's time. */
final class PostingLists {
    private static final int FIRST_ROOM = 1 << 12;

    private int[] terms = new int[FIRST_ROOM];
    private @Nullable Postings[] lists = new Postings[FIRST_ROOM];
    private int size;

    /** The list of a term; none when no living member has it. */
    @Nullable
    Postings find(int term) {
        return lists[slotOf(term)];
    }

    /** Something of where the term's list stands, to bring it into the processor's memory. */
    int peek(int term) {
        int slot = WordScan.mixed(term) & (terms.length - 1);
        return lists[slot] == null ? 0 : terms[slot];
    }

    /** The list of a term, a new one if there is none. */
    Postings of(int term) {
        if (size * 2 >= terms.length) {
            grow();
        }
        int slot = slotOf(term);
        Postings found = lists[slot];
        if (found == null) {
            found = new Postings();
            terms[slot] = term;
            lists[slot] = found;
            size++;
        }
        return found;
    }

    private int slotOf(int term) {
        int mask = terms.length - 1;
        int slot = WordScan.mixed(term) & mask;
        while (lists[slot] != null && terms[slot] != term) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Makes room; empty lists go, and when those are many, the room stays as it is. */
    private void grow() {
        int[] oldTerms = terms;
        @Nullable Postings[] old = lists;
        int full = 0;
        for (Postings list : old) {
            full += list == null || list.isEmpty() ? 0 : 1;
        }
        int room = full * 4 > oldTerms.length ? oldTerms.length * 2 : oldTerms.length;
        terms = new int[room];
        lists = new Postings[room];
        size = full;
        for (int i = 0; i < old.length; i++) {
            Postings list = old[i];
            if (list != null && !list.isEmpty()) {
                int slot = slotOf(oldTerms[i]);
                terms[slot] = oldTerms[i];
                lists[slot] = list;
            }
        }
    }

    void renumber(int[] fresh) {
        for (Postings list : lists) {
            if (list != null) {
                list.renumber(fresh);
            }
        }
    }
}
