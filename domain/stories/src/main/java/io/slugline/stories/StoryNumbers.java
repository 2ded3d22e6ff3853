package io.slugline.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The living stories by number, with what the nearest member of each shares of the article at hand in one dense array:
 * only the nearest few are looked at themselves. A number is given anew when its story has no member left.
 */
final class StoryNumbers {
    private static final int FIRST_ROOM = 256;

    private final List<LivingStory> stories = new ArrayList<>();
    private int[] sizes = new int[FIRST_ROOM];
    private float[] shares = new float[FIRST_ROOM];
    private int[] touched = new int[FIRST_ROOM];
    private int[] free = new int[FIRST_ROOM];
    private int touches;
    private int freed;

    /** Counts a member in; the number of its story. */
    int enter(LivingStory story) {
        if (story.number < 0) {
            story.number = number(story);
        }
        sizes[story.number]++;
        return story.number;
    }

    private int number(LivingStory story) {
        if (freed > 0) {
            int number = free[--freed];
            stories.set(number, story);
            return number;
        }
        int room = sizes.length;
        if (stories.size() == room) {
            sizes = Arrays.copyOf(sizes, room * 2);
            shares = Arrays.copyOf(shares, room * 2);
            touched = Arrays.copyOf(touched, room * 2);
            free = Arrays.copyOf(free, room * 2);
        }
        stories.add(story);
        return stories.size() - 1;
    }

    /** Counts a member out. */
    void leave(int number) {
        sizes[number]--;
        if (sizes[number] == 0) {
            stories.get(number).number = LivingStory.UNNUMBERED;
            free[freed++] = number;
        }
    }

    /** Notes what a member of a story shares. */
    void share(int number, float share) {
        float before = shares[number];
        if (share > before) {
            shares[number] = share;
            if (before == 0) {
                touched[touches++] = number;
            }
        }
    }

    /** How many stories share something. */
    int shared() {
        return touches;
    }

    /** The stories that share most, nearest first, at most so many; forgets what was shared. */
    List<LivingStory> nearest(int most) {
        int[] best = new int[most];
        int size = 0;
        for (int i = 0; i < touches; i++) {
            int number = touched[i];
            if (size == most && !isNearer(number, best[most - 1])) {
                continue;
            }
            int place = size < most ? size++ : most - 1;
            while (place > 0 && isNearer(number, best[place - 1])) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = number;
        }
        forget();
        return Arrays.stream(best, 0, size).mapToObj(stories::get).toList();
    }

    private boolean isNearer(int one, int other) {
        return shares[one] > shares[other]
                || (shares[one] == shares[other] && stories.get(one).id.compareTo(stories.get(other).id) < 0);
    }

    private void forget() {
        for (int i = 0; i < touches; i++) {
            shares[touched[i]] = 0;
        }
        touches = 0;
    }
}
