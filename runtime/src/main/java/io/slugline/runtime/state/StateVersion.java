package io.slugline.runtime.state;

import io.slugline.runtime.settings.InvalidSettingException;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which form of state a task has stored, kept in the state itself: so it travels with the changelog to whatever machine
 * the task is restored on, and is written in one transaction with what it speaks of.
 *
 * <p>Fields may be added to what is stored without a new version, as on the topics. What an older build's state would be
 * misread by is a new version.
 */
public final class StateVersion {
    /** What this build writes, and all that it reads. Before 2 the copy desk kept texts and fingerprints otherwise. */
    public static final int CURRENT = 2;

    private static final String STORE = "state-versions";
    private static final String KEY = "version";

    private final KeyValueStore<String, Version> store;
    private boolean stamped;

    private StateVersion(KeyValueStore<String, Version> store, boolean stamped) {
        this.store = store;
        this.stamped = stamped;
    }

    /** The store that a service with state adds to its own. */
    public static StoreBuilder<KeyValueStore<String, Version>> builder() {
        return Stores.keyValue(STORE, Version.class);
    }

    /**
     * Looks at the state of a task before it is used. A task without a version has stored nothing yet.
     *
     * @throws InvalidSettingException when another build's state is there that this one cannot read
     */
    public static StateVersion check(ProcessorContext<?, ?> context, String service) {
        KeyValueStore<String, Version> store = context.getStateStore(STORE);
        @Nullable Version found = store.get(KEY);
        if (found != null && found.number() != CURRENT) {
            throw new InvalidSettingException(
                    ("the state of %s is of version %d, this build reads version %d: run the build that wrote it,"
                                    + " or rebuild it by a replay of article.normalized under a new prefix"
                                    + " (docs/deployment.md, \"Upgrading\")")
                            .formatted(service, found.number(), CURRENT));
        }
        return new StateVersion(store, found != null);
    }

    /** To be called with every record: the first of a task writes the version. */
    public void stamp() {
        if (!stamped) {
            store.put(KEY, new Version(CURRENT));
            stamped = true;
        }
    }

    /** A version, as it is stored. */
    public record Version(int number) {}
}
