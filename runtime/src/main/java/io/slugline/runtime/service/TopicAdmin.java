package io.slugline.runtime.service;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Creates the topics of the contract where they are missing, and waits until they can be written. */
public final class TopicAdmin implements AutoCloseable {
    private static final int MOST_FENCE_TRIES = 200;
    private static final long FENCE_PAUSE_MILLIS = 20;

    private final Admin admin;
    private final Settings settings;
    private final TopicNames names;

    private TopicAdmin(Admin admin, Settings settings) {
        this.admin = admin;
        this.settings = settings;
        names = TopicNames.of(settings);
    }

    public static TopicAdmin open(Settings settings) {
        return new TopicAdmin(Admin.create(ClientProperties.admin(settings)), settings);
    }

    /** Creates what is missing and answers the names of what it created. */
    public List<String> create(Topic.Profile profile) {
        Set<String> present = answer(() -> admin.listTopics().names().get());
        List<NewTopic> missing = Topics.all().stream()
                .filter(topic -> !present.contains(names.of(topic)))
                .map(topic -> newTopic(topic, profile))
                .toList();
        answer(() -> admin.createTopics(missing).all().get());
        fence();
        return missing.stream().map(NewTopic::name).toList();
    }

    /** The topics of the contract that exist, with the number of their partitions. */
    public Map<String, Integer> partitions() {
        Set<String> present = answer(() -> admin.listTopics().names().get());
        List<String> ours =
                Topics.all().stream().map(names::of).filter(present::contains).toList();
        return answer(() -> admin.describeTopics(ours).allTopicNames().get()).values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name, topic -> topic.partitions().size(), (one, same) -> one, TreeMap::new));
    }

    @Override
    public void close() {
        admin.close();
    }

    private NewTopic newTopic(Topic topic, Topic.Profile profile) {
        int partitions =
                settings.get(topic.equals(Topics.RAW) ? CommonSettings.RAW_PARTITIONS : CommonSettings.PARTITIONS);
        short replication = settings.get(CommonSettings.REPLICATION).shortValue();
        return new NewTopic(names.of(topic), Optional.of(partitions), Optional.of(replication))
                .configs(topic.config(profile));
    }

    /**
     * Creation answers before leadership is applied; an idempotent producer that starts at once can then loop on
     * out-of-order sequence numbers (measured: 9 of 15 runs). So every partition must have answered first.
     */
    private void fence() {
        Map<TopicPartition, OffsetSpec> every = partitions().entrySet().stream()
                .flatMap(topic -> IntStream.range(0, topic.getValue())
                        .mapToObj(partition -> new TopicPartition(topic.getKey(), partition)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        for (int tried = 0; tried < MOST_FENCE_TRIES; tried++) {
            if (answers(every)) {
                return;
            }
        }
        throw new IllegalStateException("the topics were created, but no leader answers for them");
    }

    private boolean answers(Map<TopicPartition, OffsetSpec> every) {
        try {
            admin.listOffsets(every).all().get();
            return true;
        } catch (ExecutionException notYet) {
            answer(() -> {
                Thread.sleep(FENCE_PAUSE_MILLIS);
                return true;
            });
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }
}
