package io.slugline.archiver.replay;

import io.slugline.runtime.settings.InvalidSettingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The topics that a replay would write to, and why it must not: one that would delete old records or date them anew,
 * one that is too small for them, and one that somebody reads who does not belong to the replay.
 */
final class Targets {
    private final Admin admin;
    private final ReplayPlan plan;

    Targets(Admin admin, ReplayPlan plan) {
        this.admin = admin;
        this.plan = plan;
    }

    /** The number of partitions of each target; refuses one that is not there. */
    Map<String, Integer> partitions() throws InterruptedException, ExecutionException {
        Map<String, Integer> partitions = new TreeMap<>();
        for (Route route : plan.routes()) {
            try {
                TopicDescription description = admin.describeTopics(List.of(route.target()))
                        .topicNameValues()
                        .values()
                        .iterator()
                        .next()
                        .get();
                partitions.put(route.target(), description.partitions().size());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                    throw new InvalidSettingException("target topic " + route.target()
                            + " does not exist: create it so that it keeps its records for ever (slugline topics"
                            + " --create --keep-all)");
                }
                throw failed;
            }
        }
        return partitions;
    }

    /** Refuses a target whose settings would lose or change what is brought back. */
    void refuseLossy(Instant now) throws InterruptedException, ExecutionException {
        for (Route route : plan.routes()) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, route.target());
            Config config = admin.describeConfigs(List.of(resource))
                    .values()
                    .values()
                    .iterator()
                    .next()
                    .get();
            refuseRetention(route, number(config, "retention.ms"), now);
            refuseCompaction(route, text(config, "cleanup.policy"));
            refuseSize(route, number(config, "retention.bytes"), number(config, "max.message.bytes"));
            if (!text(config, "message.timestamp.type").equals("CreateTime")) {
                throw new InvalidSettingException(
                        route.target() + " dates records anew (message.timestamp.type): set it to CreateTime");
            }
        }
    }

    /**
     * Refuses a target that a live group reads, unless the group belongs to the replay.
     *
     * @param ownPrefix how the groups of the replay's own applications begin; when empty, none does
     */
    void refuseReaders(String ownPrefix) throws InterruptedException, ExecutionException {
        List<String> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> ownPrefix.isEmpty() || !group.startsWith(ownPrefix))
                .toList();
        Map<String, ConsumerGroupDescription> described =
                admin.describeConsumerGroups(groups).all().get();
        List<String> targets = plan.routes().stream().map(Route::target).toList();
        described.forEach((group, description) -> topics(description).stream()
                .filter(targets::contains)
                .findFirst()
                .ifPresent(topic -> {
                    throw new InvalidSettingException(
                            ("group %s is reading %s now: what is brought back would go into its live run."
                                            + " Replay to topics of their own (--set prefix=replay-1.), or stop it")
                                    .formatted(group, topic));
                }));
    }

    private static Collection<String> topics(ConsumerGroupDescription description) {
        return description.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .map(partition -> partition.topic())
                .collect(Collectors.toSet());
    }

    private void refuseRetention(Route route, long retentionMillis, Instant now) {
        if (retentionMillis < 0) {
            return;
        }
        Instant kept = now.minus(Duration.ofMillis(retentionMillis));
        plan.earliest().filter(kept::isAfter).ifPresent(earliest -> {
            throw new InvalidSettingException(
                    "%s keeps records for %s, so the brokers would delete at once what is older than %s, and the archive begins at %s: set retention.ms=-1 on it"
                            .formatted(route.target(), Duration.ofMillis(retentionMillis), kept, earliest));
        });
    }

    private void refuseCompaction(Route route, String cleanup) {
        boolean wasCompacted = io.slugline.wire.Topics.STORY_STATE.name().equals(route.topic());
        if (cleanup.contains("compact") && !wasCompacted) {
            throw new InvalidSettingException(route.target()
                    + " is compacted: it would keep only the last record of a key. Set cleanup.policy=delete");
        }
    }

    private void refuseSize(Route route, long retentionBytes, long largest) {
        if (retentionBytes >= 0 && plan.mostBytes() > retentionBytes) {
            throw new InvalidSettingException(
                    "%s keeps %d bytes a partition, the replay has up to %d: set retention.bytes=-1"
                            .formatted(route.target(), retentionBytes, plan.mostBytes()));
        }
        if (plan.largestRecord() > largest) {
            throw new InvalidSettingException(
                    "%s allows records of %d bytes, the largest to come has %d: raise max.message.bytes"
                            .formatted(route.target(), largest, plan.largestRecord()));
        }
    }

    private static String text(Config config, String name) {
        return config.get(name).value();
    }

    private static long number(Config config, String name) {
        return Long.parseLong(text(config, name));
    }
}
