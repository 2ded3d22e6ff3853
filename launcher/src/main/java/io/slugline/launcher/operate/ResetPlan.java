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
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;

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
     * @throws InvalidSettingException when the service runs
     */
    static ResetPlan of(StreamService service, Settings settings) {
        String application = TopicNames.of(settings).application(service.name());
        try (Admin admin = Admin.create(ClientProperties.admin(settings))) {
            boolean hasGroup =
                    Answers.of(() -> admin.listGroups(ListGroupsOptions.forConsumerGroups())
                                    .all()
                                    .get())
                            .stream()
                            .map(GroupListing::groupId)
                            .anyMatch(application::equals);
            if (hasGroup) {
                refuseRunning(admin, service, application);
            }
            List<String> internal = Answers.of(() -> admin.listTopics().names().get()).stream()
                    .filter(topic -> isInternal(topic, application))
                    .sorted()
                    .toList();
            return new ResetPlan(hasGroup ? application : "", internal, folders(application, settings));
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
                Answers.of(
                        () -> admin.deleteConsumerGroups(List.of(group)).all().get());
            }
        }
    }

    private static void refuseRunning(Admin admin, StreamService service, String application) {
        int members = Answers.of(() -> admin.describeConsumerGroups(List.of(application))
                        .describedGroups()
                        .values()
                        .iterator()
                        .next()
                        .get())
                .members()
                .size();
        if (members > 0) {
            throw new InvalidSettingException(
                    "%s is running with %d member%s, or was killed within the last seconds: stop it first"
                            .formatted(service.name(), members, members == 1 ? "" : "s"));
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
