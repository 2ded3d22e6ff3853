package io.slugline.stories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A story that can be joined, on the heap: its newest members, oldest first, and what they have printed. */
final class LivingStory {
    /** With fewer members, looking through each is quicker than keeping a count. */
    private static final int COUNTED_FROM = 4;

    static final int UNNUMBERED = -1;

    final String id;
    final List<LivingMember> members = new ArrayList<>();
    private Optional<IntCounts> printed = Optional.empty();
    /** Its number while it has members; kept by the roll of the living. */
    int number = UNNUMBERED;
    /** Desk time of its newest article. */
    Instant lastSeen;

    LivingStory(String id, Instant lastSeen) {
        this.id = id;
        this.lastSeen = lastSeen;
    }

    void add(LivingMember member) {
        members.add(member);
        printed.ifPresent(counts -> count(counts, member, 1));
    }

    LivingMember dropOldest() {
        LivingMember oldest = members.get(0);
        drop(oldest);
        return oldest;
    }

    void drop(LivingMember member) {
        members.remove(member);
        printed.ifPresent(counts -> count(counts, member, -1));
    }

    /** The vector of a member; the empty one when it is no longer remembered. */
    TermVector vectorOf(String article) {
        return members.stream()
                .filter(member -> member.file.article().equals(article))
                .map(member -> member.vector)
                .findFirst()
                .orElse(TermVector.EMPTY);
    }

    boolean hasPrinted(int gram) {
        if (members.size() >= COUNTED_FROM) {
            return counted().get(gram) > 0;
        }
        for (LivingMember member : members) {
            if (Arrays.binarySearch(member.file.grams(), gram) >= 0) {
                return true;
            }
        }
        return false;
    }

    private IntCounts counted() {
        IntCounts counts = printed.orElseGet(() -> {
            IntCounts fresh = new IntCounts();
            members.forEach(member -> count(fresh, member, 1));
            return fresh;
        });
        printed = Optional.of(counts);
        return counts;
    }

    private static void count(IntCounts counts, LivingMember member, int more) {
        for (int gram : member.file.grams()) {
            counts.add(gram, more);
        }
    }
}
