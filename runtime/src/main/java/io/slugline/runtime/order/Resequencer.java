package io.slugline.runtime.order;

import io.slugline.model.state.Shelf;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings one edition's articles back into gapless order.
 *
 * <p>An article waits until every number before it has been released. A number already released is a repeat and is
 * ignored. A hole stays open until its article comes or an operator declares it skipped; a log that begins in the
 * middle begins with a start mark.
 *
 * @param <T> what is released
 */
public final class Resequencer<T> {
    private static final String NEXT = "next";

    private final Shelf<NextNumber> next;
    private final Shelf<Held> held;
    private final Function<Held, T> revive;
    private final Consumer<T> release;
    private int waiting;

    /**
     * @param revive makes of what was held what is released
     * @param release called once for each number, in order
     */
    public Resequencer(Shelf<NextNumber> next, Shelf<Held> held, Function<Held, T> revive, Consumer<T> release) {
        this.next = next;
        this.held = held;
        this.revive = revive;
        this.release = release;
        held.forEach((key, article) -> waiting++);
    }

    /**
     * Takes an article with its number; answers false when that number was released before.
     *
     * @param hold makes of it what can be kept until its turn; asked only when it must wait
     */
    public boolean take(long sequence, T article, Function<T, Held> hold) {
        long due = due();
        if (sequence == due) {
            release.accept(article);
            releaseFrom(due + 1);
        } else if (sequence > due) {
            keep(sequence, hold.apply(article));
        }
        return sequence >= due;
    }

    /** An operator says that this number will never come; answers false when it was released before. */
    public boolean skip(long sequence) {
        long due = due();
        if (sequence == due) {
            releaseFrom(due + 1);
        } else if (sequence > due) {
            keep(sequence, Held.SKIPPED);
        }
        return sequence >= due;
    }

    /** The log begins at this number, what is before it will not come; answers false rather than go back. */
    public boolean start(long sequence) {
        if (sequence <= due()) {
            return false;
        }
        held.forEach(key(0), key(sequence), (key, early) -> drop(key));
        releaseFrom(sequence);
        return true;
    }

    /** The number that is waited for. */
    public long due() {
        return next.get(NEXT).map(NextNumber::number).orElse(1L);
    }

    /** Whether articles wait for a number that has not come. */
    public boolean hasGap() {
        return waiting > 0;
    }

    /** How many articles wait. */
    public int waiting() {
        return waiting;
    }

    private void keep(long sequence, Held article) {
        if (held.get(key(sequence)).isEmpty()) {
            waiting++;
        }
        held.put(key(sequence), article);
    }

    private void drop(String key) {
        held.delete(key);
        waiting--;
    }

    private void releaseFrom(long first) {
        long number = first;
        Optional<Held> turn = waiting == 0 ? Optional.empty() : held.get(key(number));
        while (turn.isPresent()) {
            turn.filter(article -> !article.isSkipped()).map(revive).ifPresent(release);
            drop(key(number));
            number++;
            turn = held.get(key(number));
        }
        next.put(NEXT, new NextNumber(number));
    }

    /** Decimal, padded so that the order of keys is the order of numbers. */
    private static String key(long sequence) {
        return "%019d".formatted(sequence);
    }

    /** The number that an edition waits for. */
    public record NextNumber(long number) {}
}
