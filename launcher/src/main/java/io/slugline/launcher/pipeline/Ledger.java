package io.slugline.launcher.pipeline;

import io.slugline.runtime.record.Outlet;
import io.slugline.runtime.record.TopicNames;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Adds up that every record of the path ended in exactly one counted place.
 *
 * <p>Each record says which record it was made from. A hop is settled when every record of its input is named by one
 * place: the next topic, aside, or the dead letters. Only committed records are counted, so it adds up after a crash
 * too.
 */
public final class Ledger {
    private final TopicNames names;
    private final Instant since;
    private final Map<String, Hop> hops = new LinkedHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private long diagnostics;

    public Ledger(TopicNames names) {
        this(names, Instant.EPOCH);
    }

    /**
     * A ledger of what was received from an instant on.
     *
     * @param since what is older is not asked after: its outputs may be gone from the brokers
     */
    public Ledger(TopicNames names, Instant since) {
        this.names = names;
        this.since = since;
        hop(Topics.RAW, Topics.NORMALIZED, true);
        hop(Topics.NORMALIZED, Topics.DEDUPLICATED, false);
        hop(Topics.DEDUPLICATED, Topics.TAGGED, false);
        hop(Topics.TAGGED, Topics.ENRICHED, false);
    }

    /** The topics that must be read for the sum. */
    public List<String> topics() {
        return Topics.all().stream()
                .filter(topic -> !topic.equals(Topics.ENTITY_OVERRIDE))
                .map(names::of)
                .toList();
    }

    /** Enters a committed record. */
    public void enter(ConsumerRecord<byte[], byte[]> record) {
        if (record.timestamp() < since.toEpochMilli()) {
            return;
        }
        counts.merge(record.topic(), 1L, Long::sum);
        Hop own = hops.get(record.topic());
        if (own != null && record.headers().lastHeader(Headers.CONTROL) == null) {
            own.arrived(new Hop.Place(record.partition(), record.offset()));
        }
        if (record.topic().equals(names.of(Topics.deadLetters("collector")))) {
            refused.merge(reason(record), 1L, Long::sum);
        }
        Headers.text(record.headers(), Headers.MADE_FROM).ifPresent(madeFrom -> settle(madeFrom, record));
    }

    /** Whether every record that arrived anywhere on the path has been dealt with. */
    public boolean isSettled() {
        return hops.values().stream().allMatch(hop -> hop.open() == 0);
    }

    /** How many records of a topic wait to be dealt with. */
    public long open(Topic input) {
        return Optional.ofNullable(hops.get(names.of(input))).map(Hop::open).orElse(0L);
    }

    /** How many pages were collected: sent on, or refused at the door. */
    public long pages() {
        return count(Topics.RAW) + count(Topics.deadLetters("collector"));
    }

    /** Pages that were refused at the door, by reason. */
    public Map<String, Long> refused() {
        return new TreeMap<>(refused);
    }

    /** How many records a topic holds. */
    public long count(Topic topic) {
        return counts.getOrDefault(names.of(topic), 0L);
    }

    /** What became of the records of each topic, in the order of the path. */
    public List<Hop.Sum> sums() {
        return hops.values().stream().map(Hop::sum).toList();
    }

    /** Copies of records that went on stripped: no place of their own. */
    public long diagnostics() {
        return diagnostics;
    }

    /** How many records are unaccounted for, or accounted for twice: zero when it adds up. */
    public long difference() {
        return sums().stream().mapToLong(sum -> sum.open() + sum.twice()).sum();
    }

    private void hop(Topic input, Topic output, boolean mayHoldSeveral) {
        hops.put(names.of(input), new Hop(input, output, mayHoldSeveral));
    }

    private void settle(String madeFrom, ConsumerRecord<byte[], byte[]> record) {
        int at = madeFrom.lastIndexOf('@');
        int dash = madeFrom.lastIndexOf('-', at);
        Hop hop = at < 0 || dash < 0 ? null : hops.get(madeFrom.substring(0, dash));
        if (hop != null) {
            Hop.Place place = new Hop.Place(
                    Integer.parseInt(madeFrom.substring(dash + 1, at)), Long.parseLong(madeFrom.substring(at + 1)));
            settle(hop, place, record);
        }
    }

    /** Events and states stand beside the article that caused them, and are no place of it. */
    private void settle(Hop hop, Hop.Place place, ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(names.of(hop.output()))) {
            hop.passed(place);
        } else if (record.topic().equals(names.of(Topics.ASIDE))) {
            hop.aside(place, asideReason(record));
        } else if (record.topic().endsWith(".dead-letter")) {
            if (reason(record).equals(Outlet.DIAGNOSTIC)) {
                diagnostics++;
            } else {
                hop.dead(place, reason(record));
            }
        }
    }

    private static String reason(ConsumerRecord<byte[], byte[]> record) {
        return Headers.text(record.headers(), Headers.DEAD_LETTER_REASON).orElse("without a reason");
    }

    private static String asideReason(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.readTree(record.value()).path("reason").asText("without a reason");
        } catch (MalformedRecordException foreign) {
            return "unreadable";
        }
    }
}
