package io.slugline.runtime.service;

import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.util.List;
import org.apache.kafka.streams.Topology;

/** A service of the path: what it is called, what can be set, and how it is wired. */
public interface StreamService {
    /** As in topics, metrics and commands: {@code story-tracker}. */
    String name();

    /** The topic it reads; the number of its partitions is fixed for a stateful service. */
    Topic input();

    /** Its own settings, beside the common ones. */
    default List<Setting<?>> settings() {
        return List.of();
    }

    /** Whether it keeps state by partition of its input. */
    boolean isStateful();

    /** The wiring; called once for each start. */
    Topology topology(Settings settings, RecordCounts counts);
}
