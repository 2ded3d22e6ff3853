package io.slugline.stories;

import java.util.Arrays;
import java.util.List;

/** The living members by number, and the numbers of their stories. */
final class Roll {
    private static final int FIRST_ROOM = 1024;
    private static final int GONE = -1;
    /** So many members, for each story wanted, are mostly of more stories than are wanted. */
    private static final int MEMBERS_A_STORY = 4;

    private LivingMember[] members = new LivingMember[FIRST_ROOM];
    /** One bit for each that lives: a look-up asks for some thousands of them. */
    private long[] present = new long[FIRST_ROOM / Long.SIZE];
    /** Numbers of the members' stories. */
    private int[] owners = new int[FIRST_ROOM];

    private final StoryNumbers numbers = new StoryNumbers();
    private int end;
    private int living;

    void enter(LivingMember member) {
        if (end == members.length) {
            members = Arrays.copyOf(members, end * 2);
            present = Arrays.copyOf(present, present.length * 2);
            owners = Arrays.copyOf(owners, end * 2);
        }
        member.number = end;
        owners[end] = numbers.enter(member.story);
        present[end / Long.SIZE] |= 1L << end;
        members[end++] = member;
        living++;
    }

    void strike(LivingMember member) {
        members[member.number] = null;
        present[member.number / Long.SIZE] &= ~(1L << member.number);
        numbers.leave(owners[member.number]);
        living--;
    }

    /** A member has gone over to another story. */
    void move(LivingMember member) {
        int before = owners[member.number];
        owners[member.number] = numbers.enter(member.story);
        numbers.leave(before);
    }

    boolean has(int number) {
        return (present[number >>> 6] >>> number & 1) != 0;
    }

    /** Whether it is full and most of it is gone. */
    boolean isSparse() {
        return end == members.length && living * 2 < end;
    }

    /** Closes the gaps; answers each old number's new one, -1 for what is gone. */
    int[] renumber() {
        int[] fresh = new int[end];
        Arrays.fill(fresh, GONE);
        int kept = 0;
        for (int i = 0; i < end; i++) {
            LivingMember member = members[i];
            if (member != null) {
                fresh[i] = kept;
                member.number = kept;
                owners[kept] = owners[i];
                members[kept++] = member;
            }
        }
        Arrays.fill(members, kept, end, null);
        Arrays.fill(present, 0);
        for (int i = 0; i < kept; i++) {
            present[i / Long.SIZE] |= 1L << i;
        }
        end = kept;
        return fresh;
    }

    /**
     * The stories whose nearest member shares most, at most so many, nearest first. Members are looked at from those on
     * that share most, until they are of so many stories: none of the others can be of a nearer one.
     */
    List<LivingStory> nearest(MemberShares shares, int most) {
        int below = shares.count();
        while (below > 0 && numbers.shared() < most) {
            int from = shares.bandFrom(below, MEMBERS_A_STORY * most);
            shares.each(from, below, (member, share) -> numbers.share(owners[member], share));
            below = from;
        }
        shares.clear();
        return numbers.nearest(most);
    }
}
