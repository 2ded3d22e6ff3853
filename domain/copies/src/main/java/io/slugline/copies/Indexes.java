package io.slugline.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The indexes on the heap, kept in step with the cards on their shelf. */
final class Indexes {
    final LiveArticles live;
    final BandIndex bands;
    final FingerprintIndex fingerprints;

    /** Empty, for articles from this number on. */
    Indexes(long first) {
        live = new LiveArticles(first);
        bands = new BandIndex(live);
        fingerprints = new FingerprintIndex(live);
    }

    /** Enters the article with the next number. */
    void add(IndexCard card) {
        int number = (int) live.next();
        live.add(card);
        if (card.shingles() > 0) {
            bands.add(number);
        }
        ByteBuffer entries = ByteBuffer.wrap(card.fingerprints());
        while (entries.hasRemaining()) {
            long entry = entries.getLong();
            fingerprints.add(entry, number, (int) entry & FingerprintIndex.POSITION_MASK);
        }
    }

    /**
     * The fingerprints under which an article is to be entered, eight bytes each: those that not many articles hold yet,
     * nor another of its group; how many hold each was looked up before. The last bits are those of the word at which one stands.
     *
     * @param group number of the first article of its group, 0 if it is the first of its own
     */
    byte[] entries(Fingerprints all, long group) {
        ByteBuffer entries = ByteBuffer.allocate(all.size() * Long.BYTES);
        Holders holders = new Holders();
        LongSet taken = new LongSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean isOpen = all.holders(i) < FingerprintIndex.MOST_HOLDERS;
            if (isOpen && !isHeldBy(group, all.value(i), holders) && taken.add(all.value(i))) {
                long mask = FingerprintIndex.POSITION_MASK;
                entries.putLong((all.value(i) & ~mask) | (all.word(i) & mask));
            }
        }
        return Arrays.copyOf(entries.array(), entries.position());
    }

    /** Looking up the groups of others costs a memory access each: most articles are the first of theirs and need not. */
    private boolean isHeldBy(long group, long fingerprint, Holders holders) {
        if (group == 0) {
            return false;
        }
        fingerprints.find(fingerprint, holders);
        for (int i = 0; i < holders.size(); i++) {
            if (live.group(holders.number(i)) == (int) group) {
                return true;
            }
        }
        return false;
    }
}
