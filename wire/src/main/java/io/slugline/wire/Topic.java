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
 * @param guardBytes what no value on it exceeds
 */
public record Topic(String name, String keyedBy, Cleanup cleanup, Duration retention, int guardBytes) {
    public static final Duration FOR_EVER = Duration.ofMillis(-1);

    /** Topics, producers and consumers allow this many bytes a record. */
    public static final int MOST_BYTES = 4 << 20;

    /** No value of ours is larger; what is between the two is room for key, headers and framing. */
    public static final int GUARD_BYTES = 7 << 19;

    /**
     * Changelogs, and the producers that write them, allow this many: a text of the largest size with a word in every other
     * character is kept in 16 MB.
     */
    public static final int MOST_STATE_BYTES = 20 << 20;

    /** What each further service may add to an article when it strips all else: ids, numbers, reasons. */
    private static final int ROOM_OF_A_SERVICE = 32 << 10;

    /** A topic without services behind it. */
    public Topic(String name, String keyedBy, Cleanup cleanup, Duration retention) {
        this(name, keyedBy, cleanup, retention, GUARD_BYTES);
    }

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

    /** The same with so many services behind it, each of which must find room to add to an article. */
    Topic before(int services) {
        return new Topic(name, keyedBy, cleanup, retention, GUARD_BYTES - services * ROOM_OF_A_SERVICE);
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
