package io.slugline.copies;

import java.nio.ByteBuffer;

/**
 * What the heap holds of each article within the horizon, by number; articles leave in the order in which they came.
 *
 * <p>The columns are cut into blocks that stand in a ring: growing copies no column, and what has expired is freed block
 * by block. A number is held as an int and compared by its distance from the oldest, so it may wrap.
 */
final class LiveArticles {
    private static final int BLOCK_BITS = 10;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int IN_BLOCK = BLOCK - 1;
    private static final int FIRST_RING = 16;

    private Block[] ring = new Block[FIRST_RING];
    private long first;
    private long next;

    LiveArticles(long first) {
        this.first = first;
        this.next = first;
    }

    private static final class Block {
        static final Block EMPTY = new Block(0);

        final long[] at;
        final int[] group;
        final int[] previous;
        final int[] shingles;
        final short[] signatures;

        Block(int length) {
            at = new long[length];
            group = new int[length];
            previous = new int[length];
            shingles = new int[length];
            signatures = new short[length * MinHash.FUNCTIONS];
        }
    }

    long first() {
        return first;
    }

    long next() {
        return next;
    }

    int count() {
        return (int) (next - first);
    }

    boolean isLive(int number) {
        int age = number - (int) first;
        return age >= 0 && age < next - first;
    }

    /** The whole number of a live article. */
    long number(int number) {
        return first + Integer.toUnsignedLong(number - (int) first);
    }

    /** The first article that was judged at this instant or later. */
    long firstSince(long instant) {
        long number = first;
        while (number < next && at((int) number) < instant) {
            number++;
        }
        return number;
    }

    /** Older ones count as expired from now on; what was released stays so, the others can be shown again. */
    void showFrom(long number) {
        first = number;
    }

    /** Frees the blocks in which all have expired, given the first that was shown before. */
    void release(long shownBefore) {
        for (long block = shownBefore >> BLOCK_BITS; block < first >> BLOCK_BITS; block++) {
            ring[(int) block & (ring.length - 1)] = Block.EMPTY;
        }
    }

    void add(IndexCard card) {
        int number = (int) next;
        Block block = blockForNext();
        int at = number & IN_BLOCK;
        block.at[at] = card.at();
        block.group[at] = (int) card.group();
        block.previous[at] = (int) card.previous();
        block.shingles[at] = card.shingles();
        ByteBuffer.wrap(card.signature())
                .asShortBuffer()
                .get(block.signatures, at * MinHash.FUNCTIONS, MinHash.FUNCTIONS);
        next++;
    }

    long at(int number) {
        return block(number).at[number & IN_BLOCK];
    }

    /** The first article of the whole copies that it belongs to; it may have expired. */
    int group(int number) {
        return block(number).group[number & IN_BLOCK];
    }

    /** The newest earlier article of its group; not live where there is none. */
    int previous(int number) {
        return block(number).previous[number & IN_BLOCK];
    }

    int shingles(int number) {
        return block(number).shingles[number & IN_BLOCK];
    }

    /** The two rows of a band as one key. */
    int bandKey(int number, int band) {
        int at = (number & IN_BLOCK) * MinHash.FUNCTIONS + band * BandIndex.ROWS;
        return BandIndex.key(block(number).signatures, at);
    }

    /** In how many places the signatures agree. */
    int agreeing(int number, short[] signature) {
        short[] signatures = block(number).signatures;
        int at = (number & IN_BLOCK) * MinHash.FUNCTIONS;
        int equal = 0;
        for (int i = 0; i < MinHash.FUNCTIONS; i++) {
            equal += signatures[at + i] == signature[i] ? 1 : 0;
        }
        return equal;
    }

    private Block block(int number) {
        return ring[(number >>> BLOCK_BITS) & (ring.length - 1)];
    }

    private Block blockForNext() {
        if ((next >> BLOCK_BITS) - (first >> BLOCK_BITS) >= ring.length) {
            widen();
        }
        int place = (int) (next >> BLOCK_BITS) & (ring.length - 1);
        if ((next & IN_BLOCK) == 0 || ring[place] == null || ring[place] == Block.EMPTY) {
            ring[place] = new Block(BLOCK);
        }
        return ring[place];
    }

    private void widen() {
        Block[] wider = new Block[ring.length * 2];
        for (long block = first >> BLOCK_BITS; block <= (next - 1) >> BLOCK_BITS; block++) {
            wider[(int) block & (wider.length - 1)] = ring[(int) block & (ring.length - 1)];
        }
        ring = wider;
    }
}
