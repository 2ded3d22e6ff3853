package io.slugline.endtoend.faults;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.page.AsideRecord;
import io.slugline.model.page.FeedItem;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage;
import io.slugline.wire.CloudEvent;
import io.slugline.wire.FeedItemJson;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.MalformedRecordException;
import io.slugline.wire.Topics;
import io.slugline.wire.WithdrawalJson;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The pages of {@code article.raw} read offline, in the order of the log: what the normalizer must have told. */
final class OfflineNormalizer {
    private final Extractor extractor = new Extractor(new Editions(Map.of()));
    private final Map<String, Integer> written = new HashMap<>();
    private final Consumer<Told> told;

    OfflineNormalizer(Consumer<Told> told) {
        this.told = told;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.headers().lastHeader(Headers.WITHDRAWAL) != null) {
                withdraw(record);
            } else {
                tell(page(record), record);
            }
        } catch (MalformedRecordException malformed) {
            told.accept(DeadLetters.of("normalizer", "malformed", record));
        }
    }

    private void tell(RawPage page, ConsumerRecord<byte[], byte[]> record) {
        PageVerdict verdict = extractor.extract(page);
        RawPage.Arrival arrival = page.arrival();
        if (verdict instanceof PageVerdict.Articles found) {
            tell(found.articles(), arrival.page(), record);
        } else if (verdict instanceof PageVerdict.NoArticle none) {
            told.accept(Aside.told(
                    new AsideRecord(arrival.page(), "normalizer", none.reason(), arrival.url(), arrival.receivedAt())));
        } else if (verdict instanceof PageVerdict.Unreadable unreadable) {
            told.accept(DeadLetters.of("normalizer", Json.nameOf(unreadable.reason()), record));
        }
    }

    private void tell(List<Article> articles, String page, ConsumerRecord<byte[], byte[]> record) {
        List<byte[]> values = articles.stream().map(Json::write).toList();
        if (values.stream().anyMatch(value -> value.length > Topics.NORMALIZED.guardBytes())) {
            told.accept(DeadLetters.of("normalizer", "too-large", record));
            return;
        }
        for (int part = 0; part < articles.size(); part++) {
            Article article = articles.get(part);
            tell(article, values.get(part), page, article.id().value(), Integer.toString(part));
        }
    }

    private void tell(Article article, byte[] value, String... identity) {
        String edition = article.edition().name();
        CloudEvent event =
                CloudEvent.of(Topics.NORMALIZED, "article.normalized", "normalizer", article.receivedAt(), identity);
        String place = Told.place(edition, written.merge(edition, 1, Integer::sum), 0);
        told.accept(Told.of(Topics.NORMALIZED, place, edition, event, value));
    }

    private void withdraw(ConsumerRecord<byte[], byte[]> record) {
        WithdrawalJson withdrawal = WithdrawalJson.read(record.value());
        Article article = new ArticleDraft(withdrawal.article(), Instant.ofEpochMilli(record.timestamp()))
                .edition(withdrawal.edition())
                .url(withdrawal.url())
                .withdrawn(withdrawal.reason())
                .article();
        tell(article, Json.write(article), article.id().value(), Headers.WITHDRAWAL);
    }

    /** By the mill's ways: the id is the key, desk time is the record's, and the item says the rest. */
    private static RawPage page(ConsumerRecord<byte[], byte[]> record) {
        String type = Headers.text(record.headers(), Headers.CONTENT_TYPE).orElse("");
        if (!type.equals("application/json")) {
            return new PageBytes(arrival(record, "", ""), type, record.value());
        }
        FeedItemJson json = FeedItemJson.read(record.value());
        RawPage.Arrival arrival = arrival(record, json.url(), json.source());
        return new FeedItem(arrival, json.title(), json.published(), json.authors(), json.html(), json.text());
    }

    private static RawPage.Arrival arrival(ConsumerRecord<byte[], byte[]> record, String url, String source) {
        return new RawPage.Arrival(
                Told.text(record.key()), url, source, Instant.ofEpochMilli(record.timestamp()), false);
    }
}
