package io.slugline.runtime.record;

import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;

/** What topics and applications are called under a prefix. */
public record TopicNames(String prefix) {
    public static TopicNames of(Settings settings) {
        return new TopicNames(settings.get(CommonSettings.PREFIX));
    }

    public String of(Topic topic) {
        return prefix + topic.name();
    }

    /** The id of a service's Kafka Streams application, which is also its consumer group. */
    public String application(String service) {
        return prefix + "slugline-" + service;
    }
}
