package io.slugline.tagger;

import io.slugline.entities.Tagger;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Quote;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.Topology;

/** Names who, what and where in each article, by itself: the step that scales with partitions. */
public final class TaggerService implements StreamService {
    public static final String NAME = "tagger";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic input() {
        return Topics.DEDUPLICATED;
    }

    @Override
    public boolean isStateful() {
        return false;
    }

    @Override
    public Topology topology(Settings settings, RecordCounts counts) {
        counts.declare("slugline.overrides", "outcome", TakeOverrides.OUTCOMES);
        counts.declare("slugline.mentions", "type", Json.namesOf(EntityType.values()));
        counts.declare("slugline.quotes", "basis", Json.namesOf(Quote.Basis.values()));
        counts.declare("slugline.figures");
        Tagger tagger = Tagger.shipped();
        OverrideStore overrides = new OverrideStore();
        TopicNames names = TopicNames.of(settings);
        Topology topology = ServiceTopology.of(
                names,
                NAME,
                input(),
                "tag-articles",
                () -> new TagArticles(tagger, overrides, counts),
                List.of(Topics.TAGGED));
        return topology.addGlobalStore(
                OverrideStore.builder(),
                "read-entity-override",
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                names.of(Topics.ENTITY_OVERRIDE),
                "take-overrides",
                () -> new TakeOverrides(overrides, counts));
    }
}
