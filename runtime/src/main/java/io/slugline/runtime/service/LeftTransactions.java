package io.slugline.runtime.service;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the transactions that a killed process left open. Until the broker gives such a transaction up, which takes it ten to
 * twenty seconds, nobody reads on behind it. With state on disk Kafka Streams comes back under the same transactional ids
 * and so ends it at once; without, every process has new ones, so that the old are written down here.
 */
final class LeftTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(LeftTransactions.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Path record;
    private final Settings settings;

    LeftTransactions(String service, Settings settings) {
        this.settings = settings;
        String application = TopicNames.of(settings).application(service);
        String name = application + "-" + settings.get(CommonSettings.INSTANCE) + ".transactions";
        record = Path.of(settings.get(CommonSettings.STATE_DIRECTORY)).resolve(name);
    }

    /** Ends those of the process before; a start goes on without it where that is not possible. */
    void end() {
        try {
            List<String> ids = Files.exists(record) ? Files.readAllLines(record) : List.of();
            if (!ids.isEmpty()) {
                fence(ids);
            }
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: a transaction that was left open ends by itself", record, unreadable);
        }
    }

    /** Writes down which ids the process uses from now on. */
    void note(KafkaStreams streams) {
        List<String> ids = streams.metadataForLocalThreads().stream()
                .map(thread -> thread.threadName().replace("-StreamThread-", "-"))
                .sorted()
                .toList();
        try {
            Files.createDirectories(record.toAbsolutePath().getParent());
            Files.write(record, ids);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written: a killed process may leave readers waiting for it", record, unwritable);
        }
    }

    private void fence(List<String> ids) {
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            admin.fenceProducers(ids).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unfenced) {
            LOG.warn("transactions of {} could not be ended: they end by themselves", ids, unfenced);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
