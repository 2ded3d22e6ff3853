package io.slugline.runtime.order;

import io.slugline.model.Edition;
import org.apache.kafka.streams.state.KeyValueStore;

/** Numbers an edition's articles from 1 in the order in which they are judged. */
public final class Sequencer {
    private final KeyValueStore<String, LastNumber> numbers;

    public Sequencer(KeyValueStore<String, LastNumber> numbers) {
        this.numbers = numbers;
    }

    /** Takes the edition's next number. */
    public long next(Edition edition) {
        LastNumber last = numbers.get(edition.name());
        long next = last == null ? 1 : last.number() + 1;
        numbers.put(edition.name(), new LastNumber(next));
        return next;
    }

    /** The last number an edition gave. */
    public record LastNumber(long number) {}
}
