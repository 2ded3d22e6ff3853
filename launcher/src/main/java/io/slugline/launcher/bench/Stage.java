package io.slugline.launcher.bench;

import java.util.List;

/** Whose work a thread does, told by its name. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is as immutable as can be
enum Stage {
    BENCH("the measurement itself (making pages, reading results)", "bench-"),
    COLLECTOR("collector", "collector-"),
    NORMALIZER("normalizer", "slugline-normalizer"),
    DEDUPLICATOR("deduplicator", "slugline-deduplicator"),
    TAGGER("tagger", "slugline-tagger"),
    STORY_TRACKER("story tracker", "slugline-story-tracker"),
    CLIENTS(
            "Kafka clients' own threads",
            "kafka-producer-network",
            "kafka-coordinator",
            "kafka-admin",
            "kafka-metrics"),
    BROKER(
            "broker",
            "data-plane-kafka",
            "control-plane-kafka",
            "broker-",
            "controller-",
            "quorum-",
            "raft-",
            "kafka-1-",
            "group-coordinator",
            "share-coordinator",
            "transaction-",
            "Txn",
            "TxnMarker",
            "executor-",
            "ExpirationReaper",
            "kafka-scheduler",
            "kafka-log-cleaner",
            "LogDirFailureHandler",
            "metrics-"),
    STORES("RocksDB's own threads", "rocksdb"),
    COLLECTION("garbage collector", "GC Thread", "ParGC", "G1 ", "VM Thread"),
    COMPILATION("compiler", "C1 Compiler", "C2 Compiler"),
    OTHER("other threads");

    private final String label;
    private final List<String> beginnings;

    Stage(String label, String... beginnings) {
        this.label = label;
        this.beginnings = List.of(beginnings);
    }

    String label() {
        return label;
    }

    static Stage of(String thread) {
        for (Stage stage : values()) {
            if (stage.beginnings.stream().anyMatch(thread::startsWith)) {
                return stage;
            }
        }
        return OTHER;
    }
}
