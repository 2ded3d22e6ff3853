package io.slugline.normalizer;

import io.slugline.extraction.Editions;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.UnreadableReason;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Setting;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;

/** Raw pages to clean articles, keyed by edition: what it writes is the order of each edition. */
public final class NormalizerService implements StreamService {
    public static final String NAME = "normalizer";

    public static final Setting<Map<String, String>> DESKS = Setting.pairs(
            "editions.desks",
            "Finer desks than languages: domain=desk pairs; articles of that domain go to the edition language-desk.");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic input() {
        return Topics.RAW;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DESKS);
    }

    @Override
    public boolean isStateful() {
        return false;
    }

    @Override
    public Topology topology(Settings settings, RecordCounts counts) {
        Editions editions = new Editions(settings.get(DESKS));
        List<String> asideReasons = Stream.of(AsideReason.values())
                .filter(reason -> !reason.isOfArticles()) // the deduplicator's
                .map(Json::nameOf)
                .toList();
        counts.declare("slugline.aside", "reason", asideReasons);
        counts.declare("slugline.dead.letters", "reason", Json.namesOf(UnreadableReason.values()));
        NormalizePages.declare(counts);
        return ServiceTopology.of(
                TopicNames.of(settings),
                NAME,
                input(),
                "normalize-pages",
                () -> new NormalizePages(editions, counts),
                List.of(Topics.NORMALIZED, Topics.ASIDE));
    }
}
