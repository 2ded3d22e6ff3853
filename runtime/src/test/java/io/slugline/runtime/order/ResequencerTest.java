package io.slugline.runtime.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.state.MemoryShelf;
import io.slugline.runtime.order.Resequencer.NextNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ResequencerTest {
    private final MemoryShelf<NextNumber> next = new MemoryShelf<>();
    private final MemoryShelf<Held> held = new MemoryShelf<>();
    private final List<String> released = new ArrayList<>();

    @Test
    void anArticleInTurnIsReleasedAtOnce() {
        boolean taken = take(1);

        assertTrue(taken);
        assertEquals(List.of("1"), released);
    }

    @Test
    void anEarlyArticleWaitsForThoseBeforeIt() {
        take(3);
        take(2);
        assertTrue(resequencer().hasGap());

        take(1);

        assertEquals(List.of("1", "2", "3"), released);
        assertFalse(resequencer().hasGap());
    }

    @Test
    void aNumberAlreadyReleasedIsARepeatAndIsIgnored() {
        take(1);

        boolean taken = take(1);

        assertFalse(taken);
        assertEquals(List.of("1"), released);
    }

    @Test
    void aHoleIsClosedByAnOperatorsMark() {
        take(2);
        take(3);

        resequencer().skip(1);

        assertEquals(List.of("2", "3"), released);
    }

    @Test
    void aMarkForALaterHoleWaitsToo() {
        resequencer().skip(2);
        take(3);

        take(1);

        assertEquals(List.of("1", "3"), released);
        assertEquals(4, resequencer().due());
    }

    @Test
    void aLogThatBeginsInTheMiddleBeginsWithAStartMark() {
        take(5);
        take(8);

        boolean heeded = resequencer().start(8);

        assertTrue(heeded);
        assertEquals(List.of("8"), released);
        assertFalse(resequencer().hasGap());
    }

    @Test
    void aStartMarkNeverGoesBack() {
        take(1);
        take(2);

        boolean heeded = resequencer().start(1);

        assertFalse(heeded);
        assertEquals(3, resequencer().due());
    }

    @RepeatedTest(50)
    void anyDisorderWithRepeatsAndRestartsComesOutInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> arrivals =
                new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
        arrivals.addAll(arrivals.subList(0, random.nextInt(arrivals.size())));
        Collections.shuffle(arrivals, random);

        arrivals.forEach(this::take);

        assertEquals(IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList(), released);
        assertEquals(0, held.size());
    }

    /** Built anew for each record, as after a restart: all it knows is on its shelves. */
    private Resequencer<String> resequencer() {
        return new Resequencer<>(next, held, kept -> new String(kept.value(), StandardCharsets.UTF_8), released::add);
    }

    private boolean take(int number) {
        return resequencer()
                .take(
                        number,
                        Integer.toString(number),
                        text -> new Held(text.getBytes(StandardCharsets.UTF_8), 0, "", ""));
    }
}
