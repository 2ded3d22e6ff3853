package io.slugline.storytracker;

import io.slugline.model.Edition;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.runtime.record.KeptOut;
import io.slugline.runtime.record.Provenance;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.RecordProcessor;
import io.slugline.runtime.state.StateVersion;
import io.slugline.stories.StorySettings;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.SequenceMark;
import io.slugline.wire.Topics;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Releases the articles of this task's editions in gapless order, and tracks the story of each. */
final class TrackStories extends RecordProcessor {
    private final StorySettings settings;
    private final DeskGauges gauges;
    private final KeptOut keptOut;
    private final Map<Edition, EditionDesk> desks = new TreeMap<>();
    private @Nullable StateVersion version;

    TrackStories(StorySettings settings, KeptOut keptOut, RecordCounts counts, DeskGauges gauges) {
        super(StoryTrackerService.NAME, counts);
        this.gauges = gauges;
        this.keptOut = keptOut;
        this.settings = settings;
    }

    /** Heap indexes are never carried over a change of tasks: each desk is built anew from its stores. */
    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        desks.clear();
        version = StateVersion.check(context, StoryTrackerService.NAME);
        StoryStores.editions(context).forEach(edition -> gauges.note(edition, desk(edition)));
    }

    @Override
    public void close() {
        gauges.forget(desks.keySet());
    }

    @Override
    protected void handle(Record<byte[], byte[]> record, Provenance provenance) {
        Objects.requireNonNull(version).stamp();
        String control = Headers.text(record.headers(), Headers.CONTROL).orElse("");
        if (control.isEmpty()) {
            take(record, provenance);
        } else {
            mark(Json.read(valueOf(record, Topics.TAGGED), SequenceMark.class), SequenceMark.Kind.of(control));
        }
    }

    private void take(Record<byte[], byte[]> record, Provenance provenance) {
        TaggedArticle article = Json.read(valueOf(record, Topics.TAGGED), TaggedArticle.class);
        EditionDesk desk = desk(article.article().edition());
        Arrived arrived = new Arrived(article, record.timestamp(), provenance);
        if (!desk.order()
                .take(article.deduplicated().sequence(), arrived, late -> late.hold(valueOf(record, Topics.TAGGED)))) {
            counts().count("slugline.repeats", 1);
        }
        gauges.note(article.article().edition(), desk);
    }

    private void mark(SequenceMark mark, SequenceMark.Kind kind) {
        EditionDesk desk = desk(mark.edition());
        boolean heeded = switch (kind) {
            case SKIPPED -> desk.order().skip(mark.sequence());
            case START -> desk.order().start(mark.sequence());
        };
        gauges.note(mark.edition(), desk);
        counts().count("slugline.marks", "heeded", Boolean.toString(heeded));
    }

    private EditionDesk desk(Edition edition) {
        return desks.computeIfAbsent(
                edition,
                name -> new EditionDesk(
                        settings, new StoryStores(context(), name), new StoryOutlet(outlet(), counts(), keptOut)));
    }
}
