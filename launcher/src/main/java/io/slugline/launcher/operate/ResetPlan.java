package io.slugline.launcher.operate;

import io.slugline.runtime.record.ClientProperties;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/**
 * What makes a service forget everything: its offsets, its internal topics and its state here.
 *
 * @param group empty when the service has none
 * @param folders those that are there
 */
record ResetPlan(String group, List<String> internalTopics, List<Path> folders) {
    ResetPlan {
        internalTopics = List.copyOf(internalTopics);
        folders = List.copyOf(folders);
    }

    /**
     * Finds out, without changing anything.
     *
     * @param isOver whether nothing can be running, so that members are only those that the broker remembers
     * @throws InvalidSettingException when the service runs
     */
    static ResetPlan of(StreamService service, Settings settings, boolean isOver) {
        String application = TopicNames.of(settings).application(service.name());
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            Optional<ConsumerGroupDescription> group = ServiceGroup.find(admin, application);
            int members = group.map(known -> known.members().size()).orElse(0);
            if (members > 0 && !isOver) {
                throw new InvalidSettingException(
                        "%s is running with %d member%s, or ended within the last seconds: stop it first"
                                .formatted(service.name(), members, members == 1 ? "" : "s"));
            }
            List<String> internal = Answers.of(() -> admin.listTopics().names().get()).stream()
                    .filter(topic -> isInternal(topic, application))
                    .sorted()
                    .toList();
            return new ResetPlan(group.isPresent() ? application : "", internal, folders(application, settings));
        }
    }

    boolean isEmpty() {
        return group.isEmpty() && internalTopics.isEmpty() && folders.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!group.isEmpty()) {
            lines.add("offsets of group " + group);
        }
        internalTopics.forEach(topic -> lines.add("topic " + topic));
        folders.forEach(folder -> lines.add("state in " + folder));
        return lines;
    }

    /** Does it. The offsets go last: killed before, the same command finds and does the rest. */
    void carryOut(Settings settings) throws IOException {
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            Answers.of(() -> admin.deleteTopics(internalTopics).all().get());
            for (Path folder : folders) {
                delete(folder);
            }
            if (!group.isEmpty()) {
                removeMembers(admin);
                Answers.of(
                        () -> admin.deleteConsumerGroups(List.of(group)).all().get());
            }
        }
    }

    /** Static members do not leave when they end; the broker remembers them for a while, or until it is told. */
    private void removeMembers(Admin admin) {
        boolean hasMembers = ServiceGroup.find(admin, group)
                .filter(known -> !known.members().isEmpty())
                .isPresent();
        if (hasMembers) {
            Answers.of(() -> admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get());
        }
    }

    private static boolean isInternal(String topic, String application) {
        return topic.startsWith(application + "-") && (topic.endsWith("-changelog") || topic.endsWith("-repartition"));
    }

    private static List<Path> folders(String application, Settings settings) {
        Path state = Path.of(settings.get(CommonSettings.STATE_DIRECTORY));
        return Stream.of(state.resolve(application), state.resolve(application + ".partitions"))
                .filter(Files::exists)
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
