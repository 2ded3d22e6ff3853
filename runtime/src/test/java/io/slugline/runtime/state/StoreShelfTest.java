package io.slugline.runtime.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.Edition;
import io.slugline.model.state.MemoryShelf;
import io.slugline.model.state.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreShelfTest {
    private final KeyValueStore<String, String> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("shelf"), Serdes.String(), Serdes.String())
            .withLoggingDisabled()
            .build();

    private final Shelf<String> shelf = new StoreShelf<>(store, new Edition("en"));
    private final Shelf<String> inMemory = new MemoryShelf<>();

    @BeforeEach
    void fill() {
        store.init(new MockProcessorContext<byte[], byte[]>().getStateStoreContext(), store);
        new StoreShelf<>(store, new Edition("de")).put("c", "of another edition");
        Stream.of("a", "b", "c", "d", "e").forEach(key -> {
            shelf.put(key, key);
            inMemory.put(key, key);
        });
    }

    @ParameterizedTest
    @CsvSource({"a, e, 2, ab, c", "b, d, 1, b, c", "b, d, 2, bc, ''", "a, f, 9, abcde, ''", "c, c, 3, '', ''"})
    void onlyTheFirstOfARangeAreVisitedAndWhatIsLeftIsNamed(
            String from, String to, int most, String visited, String left) {
        for (Shelf<String> one : List.of(shelf, inMemory)) {
            List<String> seen = new ArrayList<>();

            Optional<String> rest = one.forFirst(from, to, most, (key, value) -> seen.add(key));

            assertEquals(visited, String.join("", seen));
            assertEquals(left, rest.orElse(""));
        }
    }
}
