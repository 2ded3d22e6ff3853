package io.slugline.archiver.replay;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Brings archived records back: keys, values, headers and timestamps as they were, partitions merged by desk time.
 *
 * <p>Stopped or killed, the same plan goes on where its last committed transaction ended: no gap and no repeat for
 * whoever reads committed records.
 */
public final class Replay implements AutoCloseable {
    private static final int MOST_OPEN = 20_000;
    private static final long COMMIT_NANOS = 250_000_000;
    private static final long LONG_WAIT_NANOS = 50_000_000;
    private static final long LONGEST_SLEEP_NANOS = 200_000_000;
    private static final long VISIBLE_POLL_NANOS = 10_000_000;
    private static final int BATCH_BYTES = 256 << 10;
    private static final int BUFFER_BYTES = 64 << 20;

    private final Settings settings;
    private final ReplayPlan plan;
    private final Checkpoint checkpoint;
    private final Sender sender;
    private final Pace pace;
    private final long before;
    private long committedAt = System.nanoTime();
    private Instant at = Instant.EPOCH;

    private Replay(Settings settings, ReplayPlan plan, Checkpoint checkpoint, Sender sender, Pace pace) {
        this.settings = settings;
        this.plan = plan;
        this.checkpoint = checkpoint;
        this.sender = sender;
        this.pace = pace;
        before = checkpoint.sent();
    }

    /** Looks whether the targets may be written to, without writing anything. */
    public static void check(Settings settings, ReplayPlan plan, ReplayOrder order) {
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            checked(settings, admin, Checkpoint.read(admin, plan), order);
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Connects, ends what a killed run of this replay left open, and finds where it goes on.
     *
     * @throws InvalidSettingException when a target must not be written to
     */
    public static Replay open(Settings settings, ReplayPlan plan, ReplayOrder order) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(properties(settings, plan));
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            producer.initTransactions();
            Checkpoint checkpoint = Checkpoint.read(admin, plan);
            Map<String, Integer> partitions = checked(settings, admin, checkpoint, order);
            Sender sender = new Sender(producer, partitions, checkpoint, group(settings, plan));
            return new Replay(settings, plan, checkpoint, sender, new Pace(order.limit(), System::nanoTime));
        } catch (ExecutionException trouble) {
            producer.close();
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            producer.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (RuntimeException refused) {
            producer.close();
            throw refused;
        }
    }

    /** How many records an earlier run had sent. */
    public long before() {
        return before;
    }

    /** Whether an earlier run had sent all. */
    public boolean wasComplete() {
        return checkpoint.isComplete();
    }

    /**
     * Sends until the end, or until it is told to stop: then it ends after the record it is at, all of it committed and
     * there for whoever reads now.
     */
    public ReplayProgress run(BooleanSupplier stop, Consumer<ReplayProgress> progress) throws IOException {
        long began = System.nanoTime();
        try (Merge merge = new Merge(plan.lanes(), checkpoint.next())) {
            Optional<Merge.Next> next = merge.take();
            while (next.isPresent() && !stop.getAsBoolean()) {
                if (await(next.get())) {
                    sender.send(next.get().lane(), next.get().envelope());
                    pace.went();
                    at = Instant.ofEpochMilli(next.get().envelope().timestamp());
                    next = merge.take();
                }
                commitWhenDue(progress, began);
            }
            sender.commit();
            if (next.isEmpty() && !checkpoint.isComplete()) {
                sender.complete();
            }
            awaitVisible();
            return report(began, next.isEmpty());
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    /** Waits a while for a record's turn; answers whether it has come. */
    private boolean await(Merge.Next next) {
        long nanos = pace.untilTurn(next.envelope().timestamp());
        if (nanos <= 0) {
            return true;
        }
        if (nanos > LONG_WAIT_NANOS) {
            sender.commit();
        }
        LockSupport.parkNanos(Math.min(nanos, LONGEST_SLEEP_NANOS));
        return false;
    }

    private void commitWhenDue(Consumer<ReplayProgress> progress, long began) {
        long now = System.nanoTime();
        if (sender.open() >= MOST_OPEN || now - committedAt >= COMMIT_NANOS) {
            sender.commit();
            committedAt = now;
            progress.accept(report(began, false));
        }
    }

    /**
     * A commit is decided before it is seen: the brokers answer it once it cannot fail any more, and then mark each
     * partition. Who reads in between finds nothing.
     */
    private void awaitVisible() {
        String id = Checkpoint.group(plan);
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            while (isBeingMarked(admin.describeTransactions(List.of(id))
                    .description(id)
                    .get()
                    .state())) {
                LockSupport.parkNanos(VISIBLE_POLL_NANOS);
            }
        } catch (ExecutionException trouble) {
            throw new IllegalStateException("the brokers refused: " + trouble.getMessage(), trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isBeingMarked(TransactionState state) {
        return state == TransactionState.PREPARE_COMMIT || state == TransactionState.PREPARE_ABORT;
    }

    private ReplayProgress report(long began, boolean complete) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - began);
        return new ReplayProgress(before, checkpoint.sent() - before, plan.mostRecords(), at, elapsed, complete);
    }

    private static Map<String, Integer> checked(
            Settings settings, Admin admin, Checkpoint checkpoint, ReplayOrder order)
            throws ExecutionException, InterruptedException {
        Targets targets = new Targets(admin, checkpoint.plan());
        Map<String, Integer> partitions = targets.partitions();
        targets.refuseLossy(Clock.systemUTC().instant());
        targets.refuseReaders(order.ownPrefix());
        if (checkpoint.isFresh() && !order.append()) {
            refuseFull(settings, partitions);
        }
        return partitions;
    }

    /** What a transaction must know of a group that nobody is in. */
    private static ConsumerGroupMetadata group(Settings settings, ReplayPlan plan) {
        Map<String, Object> properties = ClientProperties.reader(settings);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, Checkpoint.group(plan));
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties)) {
            return consumer.groupMetadata();
        }
    }

    /** What a killed run left uncommitted is there and is not: only what a reader would see counts. */
    private static void refuseFull(Settings settings, Map<String, Integer> targets) {
        TopicReader.readAll(settings, List.copyOf(targets.keySet()), record -> {
            throw new InvalidSettingException(record.topic()
                    + " already holds records, and not of this replay: give topics of their own (--set"
                    + " prefix=replay-1.), or --append");
        });
    }

    private static Map<String, Object> properties(Settings settings, ReplayPlan plan) {
        Map<String, Object> properties = new HashMap<>(ClientProperties.writer(settings));
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, Checkpoint.group(plan));
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
        return properties;
    }
}
