package io.slugline.launcher.outputs;

import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether two runs gave the same, byte for byte, as the design defines it: key, value, timestamp and {@code ce_*}
 * headers of {@code article.enriched} and {@code story.event} in (edition, sequence, index) order, and the last value
 * of each key of {@code story.state}.
 *
 * <p>A first reading keeps a hash of each record; only where two differ are the records themselves read again.
 */
public final class Equality {
    /** What is compared, in the order in which a difference is looked for: an event tells more than a state. */
    public static final List<Topic> COMPARED = List.of(Topics.ENRICHED, Topics.STORY_EVENT, Topics.STORY_STATE);

    private final Outputs one;
    private final Outputs other;
    private final boolean onlyValues;
    private final Map<Topic, Long> compared = new TreeMap<>(java.util.Comparator.comparing(Topic::name));

    public Equality(Outputs one, Outputs other) {
        this.one = one;
        this.other = other;
        onlyValues = one.hasOnlyValues() || other.hasOnlyValues();
    }

    /** Whether keys, timestamps and headers could not be compared, because one side does not keep them. */
    public boolean comparesOnlyValues() {
        return onlyValues;
    }

    /** How many records of each topic were the same. */
    public Map<Topic, Long> compared() {
        return compared;
    }

    /** The first difference, if there is one. */
    public Optional<Difference> firstDifference() throws IOException {
        for (Topic topic : COMPARED) {
            if (one.has(topic) && other.has(topic)) {
                Optional<Difference> difference = firstDifference(topic);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> firstDifference(Topic topic) throws IOException {
        Map<String, String> hashesOfOne = hashes(one, topic);
        Map<String, String> hashesOfOther = hashes(other, topic);
        TreeSet<String> places = new TreeSet<>(hashesOfOne.keySet());
        places.addAll(hashesOfOther.keySet());
        for (String place : places) {
            if (!hashesOfOne.getOrDefault(place, "").equals(hashesOfOther.getOrDefault(place, ""))) {
                return Optional.of(new Difference(topic, place, at(one, topic, place), at(other, topic, place)));
            }
        }
        compared.put(topic, (long) places.size());
        return Optional.empty();
    }

    /** By place; a place that is taken twice has both hashes, so that a repeat is a difference. */
    private Map<String, String> hashes(Outputs outputs, Topic topic) throws IOException {
        boolean isState = topic.equals(Topics.STORY_STATE);
        Map<String, String> hashes = new TreeMap<>();
        outputs.read(topic, record -> {
            String place = record.place(topic);
            if (isState && record.isForgotten()) {
                hashes.remove(place);
            } else {
                String hash = record.hash(isState || onlyValues);
                hashes.merge(place, hash, (before, now) -> isState ? now : before + now);
            }
        });
        return hashes;
    }

    /** The records at a place: one as a rule, none where it is missing, two where it was told twice. */
    private static List<OutputRecord> at(Outputs outputs, Topic topic, String place) throws IOException {
        List<OutputRecord> found = new ArrayList<>();
        outputs.read(topic, record -> {
            if (record.place(topic).equals(place)) {
                if (topic.equals(Topics.STORY_STATE)) {
                    found.clear();
                }
                if (!record.isForgotten()) {
                    found.add(record);
                }
            }
        });
        return found;
    }
}
