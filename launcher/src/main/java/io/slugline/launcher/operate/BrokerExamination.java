package io.slugline.launcher.operate;

import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterResult;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.Node;

/** Whether the brokers are there, are new enough, and have room. */
final class BrokerExamination {
    /** From here on an exactly-once producer's epoch moves with every transaction, which keeps killed ones from hanging. */
    private static final int WANTED_TRANSACTION_VERSION = 2;

    private static final double LEAST_FREE = 0.1;

    private final Admin admin;
    private final Settings settings;

    BrokerExamination(Admin admin, Settings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        DescribeClusterResult cluster = admin.describeCluster();
        Collection<Node> nodes = Answers.of(() -> cluster.nodes().get());
        findings.add(Finding.ok("%d broker%s at %s, cluster %s"
                .formatted(
                        nodes.size(),
                        nodes.size() == 1 ? "" : "s",
                        settings.get(CommonSettings.BOOTSTRAP),
                        Answers.of(() -> cluster.clusterId().get()))));
        findings.add(replication(nodes.size()));
        findings.add(transactions());
        nodes.forEach(node -> findings.addAll(disks(node)));
        return findings;
    }

    private Finding replication(int brokers) {
        int wanted = settings.get(CommonSettings.REPLICATION);
        return wanted <= brokers
                ? Finding.ok("replication.factor " + wanted)
                : Finding.fault(
                        "replication.factor is %d, there are %d brokers".formatted(wanted, brokers),
                        "set replication.factor=" + brokers + ", or start more brokers");
    }

    private Finding transactions() {
        Map<String, FinalizedVersionRange> features = Answers.of(
                        () -> admin.describeFeatures().featureMetadata().get())
                .finalizedFeatures();
        FinalizedVersionRange range = features.get("transaction.version");
        int version = range == null ? 0 : range.maxVersionLevel();
        return version >= WANTED_TRANSACTION_VERSION
                ? Finding.ok("transaction.version " + version)
                : Finding.note(
                        "transaction.version is " + version,
                        "kafka-features.sh upgrade --feature transaction.version=" + WANTED_TRANSACTION_VERSION);
    }

    private List<Finding> disks(Node node) {
        List<Finding> findings = new ArrayList<>();
        Map<String, LogDirDescription> disks = Answers.of(() -> admin.describeLogDirs(List.of(node.id()))
                .descriptions()
                .values()
                .iterator()
                .next()
                .get());
        disks.forEach((path, disk) -> findings.add(disk(node, path, disk)));
        return findings;
    }

    private static Finding disk(Node node, String path, LogDirDescription disk) {
        if (disk.error() != null) {
            return Finding.fault(
                    "broker %d: %s is offline: %s"
                            .formatted(node.id(), path, disk.error().getMessage()),
                    "see the broker's log");
        }
        long usable = disk.usableBytes().orElse(-1);
        long total = disk.totalBytes().orElse(-1);
        return MachineExamination.room("broker " + node.id() + ": " + path, usable, total, LEAST_FREE);
    }
}
