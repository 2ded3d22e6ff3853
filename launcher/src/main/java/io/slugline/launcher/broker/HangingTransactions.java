package io.slugline.launcher.broker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;

/**
 * Ends transactions that a killed broker left open and its coordinator no longer knows.
 *
 * <p>When broker and producers die together twice in a row, the coordinator can close a transaction while its markers
 * never reach the partitions (seen with Kafka 4.3.1: twelve partitions open at an old epoch, the coordinator's state
 * Empty). Readers of committed records then wait for ever, and so does the service whose state it was. This is the
 * remedy of KIP-664, applied before any producer of ours is alive.
 */
public final class HangingTransactions {
    /** Only what was certainly not committed is aborted: a commit that is half marked would lose its other half. */
    private static final Set<TransactionState> NOT_COMMITTED =
            Set.of(TransactionState.EMPTY, TransactionState.COMPLETE_ABORT);

    private static final int MOST_LOOKS = 100;
    private static final long PAUSE_MILLIS = 50;

    private HangingTransactions() {}

    /** Aborts what hangs, and answers how many partitions it hung on. */
    public static int abort(String bootstrap) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            awaitCoordinator(admin);
            List<AbortTransactionSpec> hanging = hanging(admin);
            for (AbortTransactionSpec transaction : hanging) {
                admin.abortTransaction(transaction).all().get();
            }
            return hanging.size();
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("hanging transactions cannot be ended", trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for what the coordinator was about to finish when it was killed. */
    private static void awaitCoordinator(Admin admin) throws ExecutionException, InterruptedException {
        Set<TransactionState> unfinished = Set.of(TransactionState.PREPARE_ABORT, TransactionState.PREPARE_COMMIT);
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (admin.listTransactions().all().get().stream()
                    .noneMatch(listing -> unfinished.contains(listing.state()))) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static List<AbortTransactionSpec> hanging(Admin admin) throws ExecutionException, InterruptedException {
        Map<Long, TransactionState> states = new HashMap<>();
        for (TransactionListing listing : admin.listTransactions().all().get()) {
            states.put(listing.producerId(), listing.state());
        }
        List<AbortTransactionSpec> hanging = new ArrayList<>();
        admin.describeProducers(partitions(admin)).all().get().forEach((partition, producers) -> {
            for (ProducerState producer : producers.activeProducers()) {
                TransactionState state = states.getOrDefault(producer.producerId(), TransactionState.EMPTY);
                if (producer.currentTransactionStartOffset().isPresent() && NOT_COMMITTED.contains(state)) {
                    hanging.add(specification(partition, producer));
                }
            }
        });
        return hanging;
    }

    private static AbortTransactionSpec specification(TopicPartition partition, ProducerState producer) {
        return new AbortTransactionSpec(
                partition,
                producer.producerId(),
                (short) producer.producerEpoch(),
                producer.coordinatorEpoch().orElse(0));
    }

    private static List<TopicPartition> partitions(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toList());
    }
}
