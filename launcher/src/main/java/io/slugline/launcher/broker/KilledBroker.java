package io.slugline.launcher.broker;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Fences a killed broker before its successor starts on the same folder, so that no transaction is left half marked.
 *
 * <p>A successor that finds itself still leader begins, as transaction coordinator, to write the markers that were due;
 * its own registration then takes the leadership away for a moment, and the coordinator (Kafka 4.3.1,
 * {@code TransactionMarkerChannelManager}) takes a partition without leader for a deleted one: it drops the marker and
 * calls the transaction complete. Readers of committed records then wait for ever. When only the controller starts
 * first and fences the dead broker, the successor is elected once, after its registration, and keeps its leadership.
 */
final class KilledBroker {
    /** Written by a broker that ended in order, deleted by the next that starts. */
    private static final String CLEAN_END = ".kafka_cleanshutdown";

    private static final String FENCED_BROKERS = "kafka.controller:type=KafkaController,name=FencedBrokerCount";
    private static final String SHORT_SESSION_MILLIS = "100";
    private static final long PAUSE_MILLIS = 10;
    private static final int MOST_LOOKS = 6_000;

    private KilledBroker() {}

    /** Whether a broker that had coordinated transactions on that folder did not end in order. */
    static boolean leftTransactions(Path folder) {
        return Files.exists(folder.resolve("__transaction_state-0")) && !Files.exists(folder.resolve(CLEAN_END));
    }

    /**
     * Starts the controller alone, waits until it has fenced the dead broker, and ends it.
     *
     * @param properties those of the broker that will start
     */
    static void fence(Properties properties) {
        Properties alone = new Properties();
        alone.putAll(properties);
        alone.put("process.roles", "controller");
        alone.put("listeners", controllerListener(properties));
        alone.remove("advertised.listeners");
        alone.put("broker.session.timeout.ms", SHORT_SESSION_MILLIS);
        KafkaRaftServer controller = new KafkaRaftServer(new KafkaConfig(alone, false), Time.SYSTEM);
        controller.startup();
        try {
            awaitFencing();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static String controllerListener(Properties properties) {
        String listeners = properties.getProperty("listeners");
        return listeners.substring(listeners.indexOf("CONTROLLER:"));
    }

    private static void awaitFencing() {
        try {
            for (int look = 0; fencedBrokers() == 0; look++) {
                if (look == MOST_LOOKS) {
                    throw new IllegalStateException("the controller did not fence the broker that was killed");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (JMException unreadable) {
            throw new IllegalStateException("the controller does not tell how many brokers are fenced", unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int fencedBrokers() throws JMException {
        try {
            return (Integer)
                    ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(FENCED_BROKERS), "Value");
        } catch (InstanceNotFoundException notYet) {
            return 0;
        }
    }
}
