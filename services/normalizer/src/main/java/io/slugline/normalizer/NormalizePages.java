package io.slugline.normalizer;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.page.Defects;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage;
import io.slugline.runtime.record.Provenance;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.RecordProcessor;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import io.slugline.wire.WithdrawalJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Makes articles of each page, or says why there are none. */
final class NormalizePages extends RecordProcessor {
    /** Pages whose articles went on with something wrong in their characters. */
    private static final String DEFECTIVE = "slugline.defective.pages";

    private static final String MOJIBAKE = "mojibake";
    private static final String MISDECLARED = "charset-misdeclared";
    private static final String BROKEN = "slugline.broken.characters";
    private static final String WITHDRAWALS = "slugline.withdrawals";

    private final Editions editions;
    private @Nullable Extractor extractor;

    NormalizePages(Editions editions, RecordCounts counts) {
        super(NormalizerService.NAME, counts);
        this.editions = editions;
    }

    /** Each task has an extractor of its own; the ones that Streams makes only to look at the wiring need none. */
    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        extractor = new Extractor(editions);
    }

    @Override
    protected void handle(Record<byte[], byte[]> record, Provenance provenance) {
        if (record.headers().lastHeader(Headers.WITHDRAWAL) != null) {
            withdraw(record, provenance);
            return;
        }
        RawPage page = RawPageReader.read(record);
        PageVerdict verdict = Objects.requireNonNull(extractor).extract(page);
        if (verdict instanceof PageVerdict.Articles found) {
            count(found.defects());
            pass(record, page, found.articles(), provenance);
        } else if (verdict instanceof PageVerdict.NoArticle none) {
            putAside(page, none.reason(), provenance);
        } else if (verdict instanceof PageVerdict.Unreadable unreadable) {
            outlet().deadLetter(record, Json.nameOf(unreadable.reason()), unreadable.detail(), provenance);
        }
    }

    /** A withdrawal takes its place in the log of the article's edition, as an article of which nothing is left. */
    private void withdraw(Record<byte[], byte[]> record, Provenance provenance) {
        WithdrawalJson withdrawal = WithdrawalJson.read(valueOf(record, Topics.RAW));
        Article article = new ArticleDraft(withdrawal.article(), Instant.ofEpochMilli(record.timestamp()))
                .edition(withdrawal.edition())
                .url(withdrawal.url())
                .withdrawn(withdrawal.reason())
                .article();
        counts().count(WITHDRAWALS, 1);
        CloudEvent event = CloudEvent.of(
                Topics.NORMALIZED,
                "article.normalized",
                NormalizerService.NAME,
                article.receivedAt(),
                article.id().value(),
                Headers.WITHDRAWAL);
        outlet().send(Topics.NORMALIZED, article.edition().name(), article, event, provenance);
    }

    /** Says what there is to count here, so that it reads as zero, not as absent. */
    static void declare(RecordCounts counts) {
        counts.declare(DEFECTIVE, "reason", List.of(MISDECLARED, MOJIBAKE));
        counts.declare(BROKEN);
        counts.declare(WITHDRAWALS);
    }

    private void count(Defects defects) {
        if (defects.brokenCharacters() > 0) {
            counts().count(DEFECTIVE, "reason", MOJIBAKE);
            counts().count(BROKEN, defects.brokenCharacters());
        }
        if (defects.misdeclaredCharset()) {
            counts().count(DEFECTIVE, "reason", MISDECLARED);
        }
    }

    /** All articles of a page or none: a page ends in one place. */
    private void pass(Record<byte[], byte[]> record, RawPage page, List<Article> articles, Provenance provenance) {
        List<byte[]> encoded = articles.stream()
                .map(article -> outlet().encode(Topics.NORMALIZED, article))
                .flatMap(Optional::stream)
                .toList();
        if (encoded.size() < articles.size()) {
            outlet().deadLetter(record, "too-large", "its articles do not fit a record", provenance);
            return;
        }
        for (int part = 0; part < articles.size(); part++) {
            Article article = articles.get(part);
            CloudEvent event = event(page, article, part);
            outlet().sendEncoded(Topics.NORMALIZED, article.edition().name(), encoded.get(part), event, provenance);
        }
    }

    private static CloudEvent event(RawPage page, Article article, int part) {
        return CloudEvent.of(
                Topics.NORMALIZED,
                "article.normalized",
                NormalizerService.NAME,
                article.receivedAt(),
                page.arrival().page(),
                article.id().value(),
                Integer.toString(part));
    }

    private void putAside(RawPage page, AsideReason reason, Provenance provenance) {
        RawPage.Arrival arrival = page.arrival();
        AsideRecord aside =
                new AsideRecord(arrival.page(), NormalizerService.NAME, reason, arrival.url(), arrival.receivedAt());
        outlet().putAside(aside, provenance);
    }
}
