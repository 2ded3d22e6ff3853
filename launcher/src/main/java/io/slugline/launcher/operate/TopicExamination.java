package io.slugline.launcher.operate;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** Whether the topics are there and keep what the contract says. */
final class TopicExamination {
    private final Admin admin;
    private final TopicNames names;

    TopicExamination(Admin admin, Settings settings) {
        this.admin = admin;
        names = TopicNames.of(settings);
    }

    /**
     * Compares each topic with the contract.
     *
     * @param partitions of the topics that exist
     */
    List<Finding> examine(Map<String, Integer> partitions) {
        List<Finding> findings = new ArrayList<>();
        int well = 0;
        for (Topic topic : Topics.all()) {
            List<Finding> faults = partitions.containsKey(names.of(topic)) ? faults(topic) : List.of(missing(topic));
            findings.addAll(faults);
            well += faults.isEmpty() ? 1 : 0;
        }
        findings.add(0, Finding.ok(well + " of " + Topics.all().size() + " topics are as the contract says"));
        if (partitions.getOrDefault(names.of(Topics.RAW), 1) > 1) {
            findings.add(Finding.note(
                    names.of(Topics.RAW)
                            + " has several partitions: collecting the same pages again may order them anew",
                    "replay article.normalized instead, which always gives the same"));
        }
        return findings;
    }

    private Finding missing(Topic topic) {
        return Finding.fault(names.of(topic) + " does not exist", "slugline topics --create");
    }

    private List<Finding> faults(Topic topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, names.of(topic));
        Config config = Answers.of(() -> admin.describeConfigs(List.of(resource))
                .values()
                .values()
                .iterator()
                .next()
                .get());
        List<Finding> faults = new ArrayList<>();
        topic.config(Topic.Profile.CLUSTER).forEach((name, wanted) -> {
            ConfigEntry entry = config.get(name);
            String is = entry == null || entry.value() == null ? "" : entry.value();
            if (!isEnough(name, is, wanted)) {
                faults.add(Finding.fault(
                        "%s: %s is %s, the contract says %s"
                                .formatted(names.of(topic), name, readable(name, is), readable(name, wanted)),
                        "kafka-configs.sh --alter --topic %s --add-config %s=%s"
                                .formatted(names.of(topic), name, wanted)));
            }
        });
        return faults;
    }

    /** To keep longer and to allow larger is no fault. */
    private static boolean isEnough(String name, String is, String wanted) {
        if (name.equals("retention.ms")) {
            return is.equals("-1") || (!wanted.equals("-1") && number(is) >= number(wanted));
        }
        return name.equals("max.message.bytes") ? number(is) >= number(wanted) : is.equals(wanted);
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static String readable(String name, String value) {
        if (!name.equals("retention.ms") || value.isEmpty()) {
            return value;
        }
        return value.equals("-1")
                ? "for ever"
                : Duration.ofMillis(Long.parseLong(value)).toHours() + " h";
    }
}
