package io.slugline.stories;

import java.util.Arrays;
import java.util.List;

/**
 * The living members by number, with what each shares of the article at hand in one dense array: a look-up touches some
 * thousands of them, and would else wait for the memory of as many objects.
 */
final class Roll {
    private static final int FIRST_ROOM = 1024;
    private static final int GONE = -1;
    /** What one who is gone shares. */
    private static final float NOTHING = -1;

    private LivingMember[] members = new LivingMember[FIRST_ROOM];
    private float[] shares = new float[FIRST_ROOM];
    /** Numbers of the members' stories. */
    private int[] owners = new int[FIRST_ROOM];

    private int[] touched = new int[FIRST_ROOM];
    private final StoryNumbers numbers = new StoryNumbers();
    private int touches;
    private int end;
    private int living;

    void enter(LivingMember member) {
        if (end == members.length) {
            members = Arrays.copyOf(members, end * 2);
            shares = Arrays.copyOf(shares, end * 2);
            owners = Arrays.copyOf(owners, end * 2);
            touched = Arrays.copyOf(touched, end * 2);
        }
        member.number = end;
        owners[end] = numbers.enter(member.story);
        members[end++] = member;
        living++;
    }

    void strike(LivingMember member) {
        members[member.number] = null;
        shares[member.number] = NOTHING;
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
        return members[number] != null;
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
        Arrays.fill(shares, 0, end, 0);
        end = kept;
        return fresh;
    }

    /** Adds to what a member shares; how many members that were, one or none. */
    int share(int number, float more) {
        float before = shares[number];
        if (before < 0) {
            return 0;
        }
        if (before == 0) {
            touched[touches++] = number;
        }
        shares[number] = before + more;
        return 1;
    }

    /** The stories whose nearest member shares most, at most so many; forgets what was shared. */
    List<LivingStory> nearest(int most) {
        for (int i = 0; i < touches; i++) {
            int member = touched[i];
            numbers.share(owners[member], shares[member]);
            shares[member] = 0;
        }
        touches = 0;
        return numbers.nearest(most);
    }
}
