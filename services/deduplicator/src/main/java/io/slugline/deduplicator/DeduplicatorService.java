package io.slugline.deduplicator;

import io.slugline.copies.CopySettings;
import io.slugline.model.copy.Copy;
import io.slugline.model.page.AsideReason;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;

/** Judges each article against all that its edition has seen, and numbers it. */
public final class DeduplicatorService implements StreamService {
    public static final String NAME = "deduplicator";

    public static final Setting<Duration> HORIZON = Setting.period(
            "copies.horizon",
            CopySettings.standard().horizon(),
            Duration.ofHours(1),
            Duration.ofDays(400),
            "How long the text of an article is kept to find its copies.");

    private static final String STEP = "judge-articles";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic input() {
        return Topics.NORMALIZED;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HORIZON);
    }

    @Override
    public boolean isStateful() {
        return true;
    }

    @Override
    public Topology topology(Settings settings, RecordCounts counts) {
        CopySettings copies = CopySettings.standard().withHorizon(settings.get(HORIZON));
        counts.declare("slugline.copies", "kind", Json.namesOf(Copy.CopyKind.values()));
        counts.declare(
                "slugline.aside",
                "reason",
                Stream.of(AsideReason.values())
                        .filter(AsideReason::isOfArticles)
                        .map(Json::nameOf)
                        .toList());
        Topology topology = ServiceTopology.of(
                TopicNames.of(settings),
                NAME,
                input(),
                STEP,
                () -> new JudgeArticles(copies, counts),
                List.of(Topics.DEDUPLICATED, Topics.ASIDE));
        CopyStores.builders().forEach(store -> topology.addStateStore(store, STEP));
        return topology;
    }
}
