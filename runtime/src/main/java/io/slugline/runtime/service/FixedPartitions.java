package io.slugline.runtime.service;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;

/**
 * Holds a stateful service to the number of partitions that its state was written for: with another number an edition
 * would go to a task that knows nothing of it.
 */
final class FixedPartitions {
    private FixedPartitions() {}

    static void check(StreamService service, Settings settings) {
        TopicNames names = TopicNames.of(settings);
        String topic = names.of(service.input());
        int now = partitions(topic, settings);
        Path record = Path.of(settings.get(CommonSettings.STATE_DIRECTORY))
                .resolve(names.application(service.name()) + ".partitions");
        int before = recorded(record, now);
        if (now != before) {
            throw new InvalidSettingException(
                    "%s has %d partitions, but the state of %s was written for %d: give it a new prefix and replay, or put the %d back"
                            .formatted(topic, now, service.name(), before, before));
        }
    }

    private static int recorded(Path record, int now) {
        try {
            if (Files.exists(record)) {
                return Integer.parseInt(Files.readString(record).strip());
            }
            Files.createDirectories(record.toAbsolutePath().getParent());
            Files.writeString(record, now + "\n");
            return now;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (NumberFormatException damaged) {
            throw new InvalidSettingException(
                    record + " should hold the number of partitions: " + damaged.getMessage());
        }
    }

    private static int partitions(String topic, Settings settings) {
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            return admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .values()
                    .iterator()
                    .next()
                    .get()
                    .partitions()
                    .size();
        } catch (ExecutionException missing) {
            String remedy = missing.getCause() instanceof AuthorizationException
                    ? "slugline acls prints the rights that its user needs"
                    : "create it with slugline topics";
            throw new InvalidSettingException(
                    "topic " + topic + " cannot be described: " + missing.getMessage() + "; " + remedy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
