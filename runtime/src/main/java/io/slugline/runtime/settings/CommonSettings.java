package io.slugline.runtime.settings;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The settings that every service has. */
public final class CommonSettings {
    public static final Setting<String> BOOTSTRAP =
            Setting.text("bootstrap.servers", "localhost:9092", "The brokers: host:port, divided by commas.");

    public static final Setting<String> PREFIX = new Setting<>(
            "prefix",
            "",
            "letters, digits, dots and dashes, or nothing",
            "Put before the names of all topics and applications: a replay beside a live run has one of its own.",
            text -> {
                if (!text.matches("[A-Za-z0-9.-]{0,60}")) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });

    public static final Setting<String> STATE_DIRECTORY =
            Setting.text("state.dir", "data/state", "Where state stores lie; not the temporary directory.");

    public static final Setting<Integer> THREADS =
            Setting.number("threads", 1, 1, 64, "Stream threads of this instance.");

    public static final Setting<Duration> COMMIT_INTERVAL = Setting.period(
            "commit.interval",
            Duration.ofSeconds(1),
            Duration.ofMillis(5),
            Duration.ofSeconds(30),
            "After how long a transaction is committed while more comes than the service can do at once; while it keeps"
                    + " up it is five times a second, and as soon as nothing waits.");

    public static final Setting<Integer> PORT = Setting.number(
            "http.port", 0, -1, 65_535, "Port of health and metrics: 0 takes any free one, -1 opens none.");

    public static final Setting<String> HOST =
            Setting.text("http.host", "127.0.0.1", "Address that the health and metrics port listens on.");

    public static final Setting<String> INSTANCE = Setting.text(
            "instance", "0", "Tells this instance of a service from its others; a static member of the group.");

    public static final Setting<Integer> RAW_PARTITIONS = Setting.number(
            "partitions.raw",
            1,
            1,
            1_000,
            "Partitions of article.raw when created here; with one, a replay of it gives the same order again.");

    public static final Setting<Integer> PARTITIONS =
            Setting.number("partitions", 1, 1, 1_000, "Partitions of the other topics when created here.");

    public static final Setting<Integer> REPLICATION =
            Setting.number("replication.factor", 1, 1, 9, "Replicas of topics created here.");

    public static final Setting<Set<String>> BODIES_WITHHELD = Setting.domains(
            "bodies.withheld",
            "Domains whose terms forbid to pass on what they print: article.enriched and archives bear all of their"
                    + " articles but the body. Domains below them are meant too.");

    private CommonSettings() {}

    public static List<Setting<?>> all() {
        return List.of(
                BOOTSTRAP,
                PREFIX,
                STATE_DIRECTORY,
                THREADS,
                COMMIT_INTERVAL,
                PORT,
                HOST,
                INSTANCE,
                RAW_PARTITIONS,
                PARTITIONS,
                REPLICATION,
                BODIES_WITHHELD);
    }
}
