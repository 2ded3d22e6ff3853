package io.slugline.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PagePressTest {
    private static final int LARGEST_PAGE = 8192;
    private static final int PAGE_BITS = 26;

    private final Random random = new Random(7);

    @Test
    void theCommonestWordsOfAPageStay() {
        Map<Integer, Integer> words = new TreeMap<>();
        while (words.size() < LARGEST_PAGE + 3_000) {
            words.put(random.nextInt(1 << PAGE_BITS), 1 + random.nextInt(3));
        }
        List<Integer> expected = words.keySet().stream()
                .sorted(Comparator.comparing((Integer word) -> words.get(word))
                        .thenComparing(word -> word)
                        .reversed())
                .limit(LARGEST_PAGE)
                .sorted()
                .toList();

        BackgroundPage page = PagePress.pressed(counts(words), 1, 10, 20);

        assertArrayEquals(expected.stream().mapToInt(word -> word).toArray(), page.terms());
        assertArrayEquals(expected.stream().mapToInt(words::get).toArray(), page.counts());
    }

    @Test
    void wordsThatCountNothingWhenHalvedGo() {
        Map<Integer, Integer> words = new TreeMap<>();
        words.put(3, 1);
        words.put(4, 2);
        words.put(5, 100_001);

        BackgroundPage page = PagePress.pressed(counts(words), 2, 10, 20);

        assertArrayEquals(new int[] {4, 5}, page.terms());
        assertArrayEquals(new int[] {1, 50_000}, page.counts());
        assertEquals(5, page.articles());
    }

    private static IntCounts counts(Map<Integer, Integer> words) {
        IntCounts counts = new IntCounts();
        words.forEach(counts::add);
        return counts;
    }
}
