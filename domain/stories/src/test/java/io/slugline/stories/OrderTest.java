package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final Random random = new Random(6);

    @Test
    void hashesAreSortedWhateverTheirSpread() {
        for (int size : new int[] {0, 1, 31, 32, 33, 700}) {
            for (int range : new int[] {0, 3, 28}) {
                int[] hashes = random.ints(size).map(hash -> hash >> range).toArray();
                int[] expected = hashes.clone();
                Arrays.sort(expected);

                assertArrayEquals(expected, HashOrder.sorted(hashes), size + " of range " + range);
            }
        }
    }

    @Test
    void theLeastOfTheHeaviestIsFoundAmongTies() {
        for (int round = 0; round < 50; round++) {
            float[] weights = new float[1 + random.nextInt(300)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = random.nextInt(20) * 0.37f;
            }
            float[] sorted = weights.clone();
            Arrays.sort(sorted);
            int most = 1 + random.nextInt(200);

            assertEquals(weights.length <= most ? 0 : sorted[sorted.length - most], Heaviest.least(weights, most));
        }
    }

    @Test
    void membersAreGivenByWhatTheyShareFromTheMostOn() {
        MemberShares shares = new MemberShares();
        for (int member = 0; member < 1_000; member++) {
            shares.add(member, 0.0002f * member);
            shares.add(member, 0.0002f * member);
        }
        List<Integer> given = new ArrayList<>();

        int band = shares.bandFrom(shares.count(), 100);
        shares.each(band, Integer.MAX_VALUE, (member, share) -> given.add(member));

        assertEquals(
                1_000 - given.size(),
                given.stream().mapToInt(each -> each).min().orElseThrow());
        assertEquals(true, given.size() >= 100 && given.size() < 200, given.size() + " members");
    }

    @Test
    void whatWasSharedIsForgotten() {
        MemberShares shares = new MemberShares();
        shares.add(7, 0.5f);
        shares.clear();
        shares.add(7, 0.25f);
        List<Float> given = new ArrayList<>();

        shares.each(0, shares.count(), (member, share) -> given.add(share));

        assertEquals(List.of(0.25f), given);
    }
}
