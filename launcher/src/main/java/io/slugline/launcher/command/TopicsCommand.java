package io.slugline.launcher.command;

import io.slugline.runtime.service.TopicAdmin;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline topics}: what topics there are, and creating them. */
@Command(
        name = "topics",
        description = "Lists the topics of the contract; with --create makes those that are missing on the brokers.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline topics",
            "  slugline topics --create --set bootstrap.servers=broker-1:9092 --set partitions=12",
            "  slugline topics --create --keep-all --set prefix=replay-1."
        })
public final class TopicsCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--create", description = "Creates the missing ones.")
    private boolean create;

    @Option(names = "--keep-all", description = "Created topics keep their records for ever, as replays need it.")
    private boolean keepAll;

    @Override
    public Integer call() {
        if (!create) {
            Topics.all().forEach(TopicsCommand::print);
            return 0;
        }
        try (TopicAdmin admin = TopicAdmin.open(options.read())) {
            admin.create(keepAll ? Topic.Profile.KEEP_ALL : Topic.Profile.CLUSTER)
                    .forEach(name -> System.out.println("created " + name));
            admin.partitions()
                    .forEach((name, partitions) -> System.out.printf("%-28s %d partitions%n", name, partitions));
        }
        return 0;
    }

    private static void print(Topic topic) {
        Duration retention = topic.retention();
        System.out.printf(
                "%-28s key: %-20s %-8s %s%n",
                topic.name(),
                topic.keyedBy(),
                Json.nameOf(topic.cleanup()),
                retention.equals(Topic.FOR_EVER) ? "kept" : retention.toDays() + " days");
    }
}
