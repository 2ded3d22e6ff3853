package io.slugline.collector;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of the pages that the topics already hold, read once at the start. */
final class AlreadyCollected {
    private final Set<String> ids = new HashSet<>();

    static AlreadyCollected read(Settings settings, TopicNames names) {
        AlreadyCollected already = new AlreadyCollected();
        List<String> topics = Collector.topics().stream().map(names::of).toList();
        TopicReader.readAll(settings, topics, record -> {
            if (record.key() != null) {
                already.add(new String(record.key(), StandardCharsets.UTF_8));
            }
        });
        return already;
    }

    /** Answers false when the page was there. */
    boolean add(String id) {
        return ids.add(id);
    }
}
