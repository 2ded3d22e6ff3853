package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.TopicAdmin;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slugline doctor}: what is wrong with an installation, and what to do about it. */
@Command(
        name = "doctor",
        description = "Examines brokers, topics, services, disk, clock and versions, and says what to do.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline doctor",
            "  slugline doctor --set bootstrap.servers=broker-1:9092 --set replication.factor=3",
            "",
            "Exit codes: 0 no fault, 1 there are faults, 2 a wrong flag."
        })
public final class DoctorCommand implements Callable<Integer> {
    /** Long enough for a slow broker, short enough for someone who waits. */
    private static final int PATIENCE_MILLIS = 10_000;

    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Override
    public Integer call() {
        try (Brokers brokers = options.open()) {
            List<Finding> findings = examine(brokers.settings());
            findings.forEach(finding -> System.out.println(finding.line()));
            long faults = findings.stream()
                    .filter(finding -> finding.level() == Finding.Level.FAULT)
                    .count();
            System.out.println(faults == 0 ? "No faults" : faults + (faults == 1 ? " fault" : " faults"));
            return faults == 0 ? 0 : 1;
        }
    }

    private static List<Finding> examine(Settings settings) {
        Map<String, Object> properties = ClientProperties.admin(settings);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        MachineExamination machine = new MachineExamination(settings);
        try (Admin admin = Admin.create(properties)) {
            if (!answers(admin)) {
                List<Finding> findings = new ArrayList<>(machine.examine(now(), Optional.empty()));
                findings.add(0, unreachable(settings));
                return findings;
            }
            return examine(settings, admin, machine);
        }
    }

    private static List<Finding> examine(Settings settings, Admin admin, MachineExamination machine) {
        Map<String, Integer> partitions;
        try (TopicAdmin topics = TopicAdmin.open(settings)) {
            partitions = topics.partitions();
        }
        List<Finding> findings = new ArrayList<>(new BrokerExamination(admin, settings).examine());
        findings.addAll(new TopicExamination(admin, settings).examine(partitions));
        findings.addAll(machine.examine(now(), newestPage(settings, admin, partitions)));
        ServiceExamination services = new ServiceExamination(admin, settings);
        Pipeline.services().forEach(service -> {
            findings.add(services.examine(service));
            machine.state(service, partitions).ifPresent(findings::add);
        });
        return findings;
    }

    private static boolean answers(Admin admin) {
        try {
            admin.describeCluster().nodes().get();
            return true;
        } catch (ExecutionException unreachable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Finding unreachable(Settings settings) {
        return Finding.fault(
                "no broker answers at " + settings.get(CommonSettings.BOOTSTRAP),
                "start them, or set bootstrap.servers; with TLS or SASL see slugline settings for what is passed on");
    }

    private static Optional<Instant> newestPage(Settings settings, Admin admin, Map<String, Integer> partitions) {
        String topic = TopicNames.of(settings).of(Topics.RAW);
        Map<TopicPartition, OffsetSpec> newest = IntStream.range(0, partitions.getOrDefault(topic, 0))
                .mapToObj(number -> new TopicPartition(topic, number))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.maxTimestamp()));
        return Answers.of(() -> admin.listOffsets(newest).all().get()).values().stream()
                .map(found -> found.timestamp())
                .filter(timestamp -> timestamp >= 0)
                .max(Long::compare)
                .map(Instant::ofEpochMilli);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
