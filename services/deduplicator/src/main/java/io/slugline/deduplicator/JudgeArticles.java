package io.slugline.deduplicator;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopySettings;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Judgement;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.runtime.order.Sequencer;
import io.slugline.runtime.record.Provenance;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.RecordProcessor;
import io.slugline.runtime.state.EditionStores;
import io.slugline.runtime.state.StateVersion;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Judges the articles of this task's editions in the order of their log; the judged ones take a number each. */
final class JudgeArticles extends RecordProcessor {
    private static final String UNFIT = "its verdict does not fit a record";

    private final CopySettings settings;
    private final Map<Edition, CopyDesk> desks = new TreeMap<>();
    private @Nullable StateVersion version;

    JudgeArticles(CopySettings settings, RecordCounts counts) {
        super(DeduplicatorService.NAME, counts);
        this.settings = settings;
    }

    /**
     * Heap indexes are never carried over a change of tasks: each desk is built anew from its stores. It is done before the
     * first record, for a million cards take longer than a transaction may stay open.
     */
    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        desks.clear();
        version = StateVersion.check(context, DeduplicatorService.NAME);
        EditionStores.editions(context, CopyStores.LEDGER).forEach(edition -> desks.put(edition, desk(edition)));
    }

    @Override
    protected void handle(Record<byte[], byte[]> record, Provenance provenance) {
        Objects.requireNonNull(version).stamp();
        Article article = Json.read(valueOf(record, Topics.NORMALIZED), Article.class);
        CopyDesk desk = desks.computeIfAbsent(article.edition(), this::desk);
        Judgement judgement = judge(desk, article, provenance);
        if (judgement instanceof Judgement.Judged judged) {
            number(record, article, judged, provenance);
        } else {
            outlet().putAside(aside(article, reason(judgement)), provenance);
        }
    }

    private static Judgement judge(CopyDesk desk, Article article, Provenance provenance) {
        if (article.wasWithdrawn()) {
            return desk.withdraw(article.id());
        }
        return provenance.isRedrive() ? desk.judgeAgain(article) : desk.judge(article);
    }

    private static AsideReason reason(Judgement judgement) {
        if (judgement instanceof Judgement.Withdrawn) {
            return AsideReason.WITHDRAWN;
        }
        return judgement instanceof Judgement.NotKnown ? AsideReason.NOT_KNOWN : AsideReason.UNCHANGED;
    }

    private void number(
            Record<byte[], byte[]> record, Article article, Judgement.Judged judged, Provenance provenance) {
        long sequence = sequencer().next(article.edition());
        counts().count("slugline.copies", "kind", Json.nameOf(judged.copy().kind()));
        CloudEvent event = CloudEvent.of(
                Topics.DEDUPLICATED,
                "article.deduplicated",
                DeduplicatorService.NAME,
                article.receivedAt(),
                article.edition().name(),
                Long.toString(sequence));
        int form = outlet().sendFitting(
                        Topics.DEDUPLICATED,
                        article.id().value(),
                        event,
                        provenance,
                        () -> new DeduplicatedArticle(
                                article, sequence, judged.revision(), judged.copy(), judged.changes(), ""),
                        () -> new DeduplicatedArticle(
                                article, sequence, judged.revision(), Copy.original(article.id()), List.of(), UNFIT));
        if (form > 0) {
            outlet().diagnose(record, UNFIT, provenance);
        }
    }

    private static AsideRecord aside(Article article, AsideReason reason) {
        return new AsideRecord(
                article.id().value(), DeduplicatorService.NAME, reason, article.url(), article.receivedAt());
    }

    private CopyDesk desk(Edition edition) {
        return new CopyDesk(settings, CopyStores.memory(context(), edition));
    }

    private Sequencer sequencer() {
        return new Sequencer(context().getStateStore(CopyStores.NUMBERS));
    }
}
