package io.slugline.extraction.html;

import org.jspecify.annotations.Nullable;

/** A block-level element and what its text amounts to, with the names it and its ancestors bear. */
final class Box {
    /** Further away than this a name tells nothing. */
    static final byte FAR = 12;

    final @Nullable Box parent;
    final String tag;
    final int depth;
    /** Groups of its own words. */
    final long names;
    /** Equal for elements of the same kind: the tags and classes on the way to them. */
    final int signature;
    /** 1 to 6 inside a heading, else 0. */
    final int headingLevel;

    int firstBlock = Integer.MAX_VALUE;
    int lastBlock = -1;
    int blocks;
    int children;
    int chars;
    int linkChars;
    /** Characters in running text: long blocks with few links. */
    int runningChars;

    int runningBlocks;
    private byte @Nullable [] distances;

    Box(@Nullable Box parent, String tag, long names, int classHash) {
        this.parent = parent;
        this.tag = tag;
        this.names = names;
        depth = parent == null ? 0 : parent.depth + 1;
        signature = (parent == null ? 0 : parent.signature * 31) + tag.hashCode() * 17 + classHash;
        int ownLevel =
                tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 0;
        headingLevel = ownLevel > 0 ? ownLevel : parent == null ? 0 : parent.headingLevel;
    }

    double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /** How many steps up the nearest element of a group is; {@link #FAR} when there is none near. */
    int distance(NameGroup group, int pageRunningChars) {
        return distances(pageRunningChars)[Long.numberOfTrailingZeros(group.bit())];
    }

    /** {@link #distance} of all groups, in their order. Computed from the top down once the whole page has been counted. */
    byte[] distances(int pageRunningChars) {
        Box top = this;
        while (distances == null) {
            top = this;
            while (top.parent != null && top.parent.distances == null) {
                top = top.parent;
            }
            top.distances = top.ownDistances(pageRunningChars);
        }
        return distances;
    }

    private byte[] ownDistances(int pageRunningChars) {
        byte[] own = new byte[NameGroup.COUNT];
        byte[] above = parent == null ? null : parent.distances;
        long trusted = trusted(pageRunningChars);
        for (int group = 0; group < own.length; group++) {
            byte inherited = above == null ? FAR : (byte) Math.min(FAR, above[group] + 1);
            own[group] = (trusted & 1L << group) != 0 ? 0 : inherited;
        }
        return own;
    }

    /** A container of most of the page's text says little by names such as "with-sidebar". */
    private long trusted(int pageRunningChars) {
        return runningChars * 2 > pageRunningChars && runningBlocks > 1
                ? names & ~NameGroup.DOUBTFUL_ON_WHOLE_PAGE
                : names;
    }

    boolean isWithin(Box other) {
        @Nullable Box box = this;
        while (box != null && box.depth > other.depth) {
            box = box.parent;
        }
        return box == other;
    }
}
