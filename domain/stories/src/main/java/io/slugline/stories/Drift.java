package io.slugline.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a story has drifted into two: its members part into two groups that are hardly alike, each of which holds
 * together. The two that are least alike, one of the oldest and one of the newest, stand for the groups.
 */
final class Drift {
    /** Fewer articles are no story that anybody would miss. */
    private static final int FEWEST = 4;

    private final StorySettings settings;
    private final Matcher matcher;

    Drift(StorySettings settings, Matcher matcher) {
        this.settings = settings;
        this.matcher = matcher;
    }

    /** Two groups of members, each in their order; two empty ones when the story is one. */
    record Groups(List<LivingMember> older, List<LivingMember> newer) {
        static final Groups NONE = new Groups(List.of(), List.of());

        boolean areTwo() {
            return !older.isEmpty();
        }
    }

    Groups of(LivingStory story) {
        List<LivingMember> members = story.members;
        if (members.size() < 2 * FEWEST) {
            return Groups.NONE;
        }
        Groups groups = groups(members);
        boolean large = Math.min(groups.older().size(), groups.newer().size()) >= FEWEST;
        boolean apart = large && matcher.plain(groups.older(), groups.newer()) < settings.splitAt();
        boolean close = apart
                && matcher.plain(groups.older(), groups.older()) >= settings.joinAt()
                && matcher.plain(groups.newer(), groups.newer()) >= settings.joinAt();
        return close ? groups : Groups.NONE;
    }

    private Groups groups(List<LivingMember> members) {
        int quarter = Math.max(FEWEST, members.size() / 4);
        LivingMember first = members.get(0);
        LivingMember second = members.get(members.size() - 1);
        double least = 1;
        for (LivingMember old : members.subList(0, quarter)) {
            for (LivingMember young : members.subList(members.size() - quarter, members.size())) {
                double alike = matcher.plain(List.of(old), List.of(young));
                if (alike < least) {
                    least = alike;
                    first = old;
                    second = young;
                }
            }
        }
        return divided(members, first, second);
    }

    private Groups divided(List<LivingMember> members, LivingMember first, LivingMember second) {
        Groups groups = new Groups(new ArrayList<>(), new ArrayList<>());
        for (LivingMember member : members) {
            List<LivingMember> one = List.of(member);
            boolean old = matcher.plain(one, List.of(first)) >= matcher.plain(one, List.of(second));
            (old ? groups.older() : groups.newer()).add(member);
        }
        return groups;
    }
}
