package io.slugline.launcher.access;

import io.slugline.collector.Collector;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.access.ServiceAccess;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topics;
import java.util.List;

/** What each service of the path must be allowed. */
public final class AccessList {
    private AccessList() {}

    /**
     * Of one service.
     *
     * @throws InvalidSettingException when there is no such service
     */
    public static ServiceAccess of(String service, Settings settings) {
        if (service.equals(Collector.NAME)) {
            TopicNames names = TopicNames.of(settings);
            return ServiceAccess.ofWriter(
                    service, Collector.topics().stream().map(names::of).toList(), settings);
        }
        return Pipeline.services().stream()
                .filter(candidate -> candidate.name().equals(service))
                .findFirst()
                .map(found -> ServiceAccess.of(found, settings))
                .orElseThrow(() -> new InvalidSettingException(
                        "there is no service " + service + ": known are " + String.join(", ", Topics.SERVICES)));
    }

    /** Of all, in the order of the path. */
    public static List<ServiceAccess> all(Settings settings) {
        return Topics.SERVICES.stream().map(service -> of(service, settings)).toList();
    }
}
