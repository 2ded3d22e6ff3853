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
     * The fingerprints under which an article of this group is to be entered, eight bytes each: those that not many
     * articles hold yet, nor another of its group. The last bits are those of the word at which one stands.
     */
    byte[] entries(Fingerprints all, int group) {
        ByteBuffer entries = ByteBuffer.allocate(all.size() * Long.BYTES);
        Holders holders = new Holders();
        LongSet taken = new LongSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            fingerprints.find(all.value(i), holders);
            if (mayEnter(holders, group) && taken.add(all.value(i))) {
                long mask = FingerprintIndex.POSITION_MASK;
                entries.putLong((all.value(i) & ~mask) | (all.word(i) & mask));
            }
        }
        return Arrays.copyOf(entries.array(), entries.position());
    }

    /** Most that are held already are held by as many as may; their groups need not be looked up. */
    private boolean mayEnter(Holders holders, int group) {
        if (holders.size() >= FingerprintIndex.MOST_HOLDERS) {
            return false;
        }
        for (int i = 0; i < holders.size(); i++) {
            if (live.group(holders.number(i)) == group) {
                return false;
            }
        }
        return true;
    }
}
