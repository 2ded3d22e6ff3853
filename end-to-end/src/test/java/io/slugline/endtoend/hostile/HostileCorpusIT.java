package io.slugline.endtoend.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of hostile pages through all services: none crashes, none is dear, each ends in the place of its kind. */
@Tag("alone")
class HostileCorpusIT {
    private static final int FEWEST = 300;

    /** What a page may cost, with the first compiler and on a busy machine; the dearest was seen at 0.6. */
    private static final double MOST_CPU_SECONDS = 4;

    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    @TempDir
    static Path folder = Path.of("");

    private static final List<Hostile> CORPUS = Corpus.all();
    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    private record Outcome(Hostile hostile, String places, double cpuSeconds) {}

    @BeforeAll
    static void sendAll() {
        try (DrivenPath path = new DrivenPath(folder)) {
            for (Hostile hostile : CORPUS) {
                OUTCOMES.add(send(path, hostile));
            }
        }
    }

    @Test
    void thereAreHundredsEachWithANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        CORPUS.forEach(hostile -> assertTrue(names.add(hostile.id()), hostile.id()));
        Map<String, Long> kinds =
                CORPUS.stream().collect(Collectors.groupingBy(Hostile::kind, TreeMap::new, Collectors.counting()));

        System.out.println(CORPUS.size() + " hostile pages: " + kinds);

        assertTrue(CORPUS.size() >= FEWEST);
    }

    @Test
    void eachEndsInThePlaceOfItsKind() {
        List<String> elsewhere = OUTCOMES.stream()
                .filter(outcome -> !outcome.places()
                        .equals(Map.of(outcome.hostile().place(), 1).toString()))
                .map(outcome -> outcome.hostile().id() + ": " + outcome.places())
                .toList();

        assertEquals(List.of(), elsewhere);
    }

    @Test
    void noneIsDear() {
        List<Outcome> dearest = OUTCOMES.stream()
                .sorted(Comparator.comparingDouble(Outcome::cpuSeconds).reversed())
                .limit(8)
                .toList();

        dearest.forEach(outcome -> System.out.printf(
                Locale.ROOT, "  %-40s %.2f CPU seconds%n", outcome.hostile().id(), outcome.cpuSeconds()));

        assertTrue(
                dearest.get(0).cpuSeconds() < MOST_CPU_SECONDS, dearest.get(0).toString());
    }

    private static Outcome send(DrivenPath path, Hostile hostile) {
        long before = THREAD.getCurrentThreadCpuTime();
        String places;
        try {
            places = path.send(hostile).toString();
        } catch (RuntimeException | StackOverflowError crash) {
            places = "crashed: " + rootOf(crash);
        }
        return new Outcome(hostile, places, (THREAD.getCurrentThreadCpuTime() - before) / NANOS);
    }

    private static String rootOf(Throwable crash) {
        Throwable root = crash;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.toString();
    }
}
