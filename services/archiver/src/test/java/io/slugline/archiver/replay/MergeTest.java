package io.slugline.archiver.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.archiver.Shelved;
import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void archive() throws IOException {
        Shelved shelved = new Shelved(root, "article.normalized", 2);
        shelved.file(0, 10, 30);
        shelved.file(1, 20, 5, 40);
        shelved.file(0, 35, 40);
    }

    @Test
    void theOlderHeadGoesFirstAndEachPartitionKeepsItsOrder() throws IOException {
        assertEquals(List.of("0@0", "1@0", "1@1", "0@1", "0@2", "0@3", "1@2"), places(plan(Window.ALL), Map.of()));
    }

    @Test
    void aWindowLeavesOutWhatWasReceivedBeforeAndAfter() throws IOException {
        ReplayPlan plan = plan(new Window(Instant.ofEpochMilli(10), Instant.ofEpochMilli(35)));

        assertEquals(List.of("0@0", "1@0", "0@1"), places(plan, Map.of()));
        assertFalse(plan.isExact());
        assertEquals(5, plan.mostRecords(), "a file beyond the window is not even counted");
    }

    @Test
    void itGoesOnInTheMiddleOfAFile() throws IOException {
        ReplayPlan plan = plan(Window.ALL);
        Map<Lane, Long> done = Map.of(plan.lanes().get(0), 3L, plan.lanes().get(1), 1L);

        assertEquals(List.of("1@1", "0@3", "1@2"), places(plan, done));
    }

    @Test
    void thePlanSaysWhatThereIs() throws IOException {
        ReplayPlan plan = plan(Window.ALL);

        assertTrue(plan.isExact());
        assertEquals(7, plan.mostRecords());
        assertEquals(3, plan.files());
        assertEquals(Optional.of(Instant.ofEpochMilli(5)), plan.earliest());
        assertEquals(Optional.of(Instant.ofEpochMilli(40)), plan.latest());
        assertEquals(plan.name(), plan(Window.ALL).name());
    }

    @Test
    void aTopicThatWasNotArchivedIsRefused() {
        assertThrows(
                InvalidSettingException.class,
                () -> ReplayPlan.of(
                        ArchiveFolder.at(root),
                        List.of(new Route("story.event", "story.event")),
                        Window.ALL,
                        Optional.empty()));
    }

    private ReplayPlan plan(Window window) throws IOException {
        List<Route> routes = List.of(new Route("article.normalized", "replay.article.normalized"));
        return ReplayPlan.of(ArchiveFolder.at(root), routes, window, Optional.empty());
    }

    private static List<String> places(ReplayPlan plan, Map<Lane, Long> done) throws IOException {
        List<String> places = new ArrayList<>();
        try (Merge merge = new Merge(plan.lanes(), done)) {
            for (Optional<Merge.Next> next = merge.take(); next.isPresent(); next = merge.take()) {
                byte[] key = next.get().envelope().key();
                places.add(new String(key == null ? new byte[0] : key, StandardCharsets.UTF_8));
            }
        }
        return places;
    }
}
