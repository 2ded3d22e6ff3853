package io.slugline.tagger;

import io.slugline.entities.Tagger;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.tag.Tags;
import io.slugline.runtime.record.Provenance;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.RecordProcessor;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Tags each article; one whose tags do not fit a record passes on without them, for its number must not be missing. */
final class TagArticles extends RecordProcessor {
    private static final String UNFIT = "its tags do not fit a record";

    private final Tagger tagger;
    private final OverrideStore store;
    private Optional<OverrideStore.Reader> overrides = Optional.empty();

    TagArticles(Tagger tagger, OverrideStore store, RecordCounts counts) {
        super(TaggerService.NAME, counts);
        this.tagger = tagger;
        this.store = store;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        overrides = Optional.of(store.new Reader(context.getStateStore(OverrideStore.NAME)));
    }

    @Override
    protected void handle(Record<byte[], byte[]> record, Provenance provenance) {
        DeduplicatedArticle article = Json.read(valueOf(record, Topics.DEDUPLICATED), DeduplicatedArticle.class);
        Tags tags = tagger.tag(article.article(), overrides.orElseThrow().overrides());
        count(tags);
        String edition = article.article().edition().name();
        CloudEvent event = CloudEvent.of(
                Topics.TAGGED,
                "article.tagged",
                TaggerService.NAME,
                article.article().receivedAt(),
                edition,
                Long.toString(article.sequence()));
        int form = outlet().sendFitting(
                        Topics.TAGGED,
                        edition,
                        event,
                        provenance,
                        () -> new TaggedArticle(article, tags, ""),
                        () -> new TaggedArticle(article, Tags.NONE, UNFIT));
        if (form > 0) {
            outlet().diagnose(record, UNFIT, provenance);
        }
    }

    private void count(Tags tags) {
        tags.mentions().forEach(mention -> counts().count("slugline.mentions", "type", Json.nameOf(mention.type())));
        tags.quotes().forEach(quote -> counts().count("slugline.quotes", "basis", Json.nameOf(quote.basis())));
        counts().count("slugline.figures", tags.figures().size());
    }
}
