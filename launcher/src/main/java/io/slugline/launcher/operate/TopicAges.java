package io.slugline.launcher.operate;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;

/**
 * How old a record may be that is written to a topic now: the brokers delete at once what is beyond retention, before
 * anybody has read it.
 */
final class TopicAges {
    private final Map<Topic, Instant> oldest;

    private TopicAges(Map<Topic, Instant> oldest) {
        this.oldest = oldest;
    }

    static TopicAges read(Settings settings, List<Topic> topics, Instant now) {
        Map<Topic, Instant> oldest = new HashMap<>();
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            for (Topic topic : topics) {
                ConfigResource resource = new ConfigResource(
                        ConfigResource.Type.TOPIC, TopicNames.of(settings).of(topic));
                Config config = admin.describeConfigs(List.of(resource))
                        .values()
                        .values()
                        .iterator()
                        .next()
                        .get();
                long millis = Long.parseLong(config.get("retention.ms").value());
                oldest.put(topic, millis < 0 ? Instant.MIN : now.minus(Duration.ofMillis(millis)));
            }
            return new TopicAges(oldest);
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Why a record of that age cannot be written there; empty when it can. */
    String obstacle(Topic topic, Instant at) {
        Instant kept = oldest.getOrDefault(topic, Instant.MIN);
        return at.isAfter(kept)
                ? ""
                : "received at %s, and %s keeps nothing from before %s: raise its retention.ms first"
                        .formatted(at, topic.name(), kept);
    }
}
