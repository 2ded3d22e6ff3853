package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.state.MemoryShelf;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final MemoryShelf<BackgroundPage> shelf = new MemoryShelf<>();
    private final Background background = new Background(shelf, Prior.shipped());

    @Test
    void aWordCountsTheLessTheMoreArticlesHaveIt() {
        int common = WordScan.mixed(1);
        int rare = WordScan.mixed(2);
        for (int i = 1; i <= 500; i++) {
            background.add(i == 1 ? new int[] {common, rare} : new int[] {common}, i);
        }

        assertTrue(background.rarity(common) < background.rarity(rare));
    }

    @Test
    void aBackgroundReadAgainKnowsWhatTheFirstOneKnew() {
        Random random = new Random(3);
        for (int i = 1; i <= 9_000; i++) {
            background.add(
                    random.ints(20, 0, 3_000)
                            .map(WordScan::mixed)
                            .sorted()
                            .distinct()
                            .toArray(),
                    i);
        }

        Background again = new Background(shelf, Prior.shipped());

        for (int i = 0; i < 3_000; i++) {
            assertEquals(background.rarity(WordScan.mixed(i)), again.rarity(WordScan.mixed(i)), "word " + i);
        }
    }

    @Test
    void onlyTheNewestArticlesLieSingly() {
        for (int i = 1; i <= 20_000; i++) {
            background.add(new int[] {WordScan.mixed(i % 50)}, i);
        }

        assertTrue(shelf.size() < 4_096 + 2 * 64 + 64, shelf.size() + " entries");
    }

    @Test
    void theQuickLogarithmIsRight() {
        for (double value = 0.01; value < 1e7; value *= 1.37) {
            assertEquals(StrictMath.log(value), Logs.of(value), 1e-7);
        }
    }
}
