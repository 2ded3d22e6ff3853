package io.slugline.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuUseTest {
    @ParameterizedTest
    @CsvSource({
        "slugline-tagger-0b2f-StreamThread-1, TAGGER",
        "kafka-producer-network-thread | slugline-tagger-0b2f-StreamThread-1-producer, CLIENTS",
        "data-plane-kafka-request-handler-0, BROKER",
        "C2 CompilerThre, COMPILATION",
        "GC Thread#1, COLLECTION",
        "bench-mill, BENCH",
        "main, OTHER"
    })
    void aThreadBelongsToTheStageThatItsNameSays(String thread, Stage stage) {
        assertEquals(stage, Stage.of(thread));
    }

    @Test
    void whatNoThreadAccountsForIsTheOthers() {
        CpuUse before = new CpuUse(100, Map.of(Stage.TAGGER, 10L, Stage.BENCH, 5L));

        CpuUse used = new CpuUse(200, Map.of(Stage.TAGGER, 70L, Stage.BENCH, 15L)).since(before);

        assertEquals(60, used.of(Stage.TAGGER));
        assertEquals(30, used.of(Stage.OTHER));
        assertEquals(90, used.ofPath());
    }
}
