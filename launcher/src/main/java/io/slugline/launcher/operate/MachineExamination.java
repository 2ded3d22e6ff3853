package io.slugline.launcher.operate;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;

/** Whether this machine has the versions, the room and the clock that services need. */
final class MachineExamination {
    private static final int LEAST_JAVA = 17;
    private static final double LEAST_FREE = 0.1;
    private static final double GIGA = 1e9;

    /** Brokers refuse what is dated further ahead; pages dated by another clock come close to it. */
    private static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    private final Settings settings;

    MachineExamination(Settings settings) {
        this.settings = settings;
    }

    /**
     * Looks around here.
     *
     * @param newest desk time of the newest page, if there is one
     */
    List<Finding> examine(Instant now, Optional<Instant> newest) {
        List<Finding> findings = new ArrayList<>();
        int java = Runtime.version().feature();
        findings.add(
                java >= LEAST_JAVA
                        ? Finding.ok("Java " + java + ", Kafka clients " + AppInfoParser.getVersion())
                        : Finding.fault("Java " + java, "install Java " + LEAST_JAVA));
        findings.add(stateRoom());
        findings.add(clock(now, newest));
        return findings;
    }

    /** Whether the state here was written for as many partitions as there are. */
    Optional<Finding> state(StreamService service, Map<String, Integer> partitions) {
        TopicNames names = TopicNames.of(settings);
        Path record = Path.of(settings.get(CommonSettings.STATE_DIRECTORY))
                .resolve(names.application(service.name()) + ".partitions");
        Integer now = partitions.get(names.of(service.input()));
        if (!Files.exists(record) || now == null) {
            return Optional.empty();
        }
        try {
            String before = Files.readString(record).strip();
            return Optional.of(
                    before.equals(now.toString())
                            ? Finding.ok("state of " + service.name() + " is for " + before + " partitions")
                            : Finding.fault(
                                    "state of %s is for %s partitions, %s has %d"
                                            .formatted(service.name(), before, names.of(service.input()), now),
                                    "give the services a new prefix and replay, or put the topic back"));
        } catch (IOException unreadable) {
            return Optional.of(Finding.fault(record + " cannot be read", "see who owns it"));
        }
    }

    static Finding room(String where, long usable, long total, double leastFree) {
        if (usable < 0 || total <= 0) {
            return Finding.note(where + " does not say how much room it has", "look yourself");
        }
        String room = String.format(Locale.ROOT, "%s has %.1f of %.1f GB free", where, usable / GIGA, total / GIGA);
        return usable >= leastFree * total
                ? Finding.ok(room)
                : Finding.fault(room, "make room: a full disk stops the broker or the service that writes to it");
    }

    private Finding stateRoom() {
        Path state = Path.of(settings.get(CommonSettings.STATE_DIRECTORY)).toAbsolutePath();
        Path there = state;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            FileStore store = Files.getFileStore(there);
            return room("state.dir " + state, store.getUsableSpace(), store.getTotalSpace(), LEAST_FREE);
        } catch (IOException unreadable) {
            return Finding.fault("state.dir " + state + " cannot be read", "see who owns it");
        }
    }

    private static Finding clock(Instant now, Optional<Instant> newest) {
        return newest.filter(at -> at.isAfter(now.plus(MOST_AHEAD)))
                .map(at -> Finding.fault(
                        "the newest page was received at " + at + ", and here it is " + now,
                        "set the clocks of this machine and of those that send pages"))
                .orElseGet(() -> Finding.ok("clock: " + now + ", no page is from later"));
    }
}
