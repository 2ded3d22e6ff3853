package io.slugline.launcher.operate;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Whether a service runs, and how far it is behind. */
final class ServiceExamination {
    private final Admin admin;
    private final TopicNames names;

    ServiceExamination(Admin admin, Settings settings) {
        this.admin = admin;
        names = TopicNames.of(settings);
    }

    Finding examine(StreamService service) {
        String group = names.application(service.name());
        String remedy = "slugline service " + service.name();
        Optional<ConsumerGroupDescription> description = ServiceGroup.find(admin, group);
        if (description.isEmpty()) {
            return Finding.note(service.name() + " has never run", remedy);
        }
        long lag = lag(group);
        int members = description.get().members().size();
        return members == 0
                ? Finding.note("%s does not run; it is %d records behind".formatted(service.name(), lag), remedy)
                : Finding.ok("%s runs with %d member%s and is %d records behind"
                        .formatted(service.name(), members, members == 1 ? "" : "s", lag));
    }

    private long lag(String group) {
        Map<TopicPartition, OffsetAndMetadata> committed = Answers.of(() -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get());
        Map<TopicPartition, OffsetSpec> ends = committed.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return Answers.of(() -> admin.listOffsets(ends).all().get()).entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue().offset() - offset(committed.get(end.getKey()))))
                .sum();
    }

    private static long offset(@org.jspecify.annotations.Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }
}
