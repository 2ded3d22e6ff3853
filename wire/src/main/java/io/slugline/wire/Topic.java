package io.slugline.wire;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One topic of the contract.
 *
 * @param keyedBy what its keys are, for people
 * @param cleanup how the log is kept short where it may be
 * @param retention how long records stay; {@link #FOR_EVER} to keep them all
 */
public record Topic(String name, String keyedBy, Cleanup cleanup, Duration retention) {
    public static final Duration FOR_EVER = Duration.ofMillis(-1);

    /** Topics, producers and consumers allow this many bytes a record. */
    public static final int MOST_BYTES = 4 << 20;

    /** No value of ours is larger; what is between the two is room for key, headers and framing. */
    public static final int GUARD_BYTES = 7 << 19;

    public enum Cleanup {
        DELETE,
        COMPACT
    }

    /** How long topics keep what they have: as long as the contract says, or for ever. */
    public enum Profile {
        CLUSTER,
        /** Embedded brokers and replays, whose records bear old times: retention would delete them at once. */
        KEEP_ALL
    }

    /** The broker's settings for this topic. */
    public Map<String, String> config(Profile profile) {
        Map<String, String> config = new TreeMap<>();
        boolean keep = profile == Profile.KEEP_ALL || cleanup == Cleanup.COMPACT;
        config.put("cleanup.policy", cleanup == Cleanup.COMPACT ? "compact" : "delete");
        config.put("retention.ms", Long.toString((keep ? FOR_EVER : retention).toMillis()));
        config.put("max.message.bytes", Integer.toString(MOST_BYTES));
        config.put("message.timestamp.type", "CreateTime");
        return config;
    }
}
