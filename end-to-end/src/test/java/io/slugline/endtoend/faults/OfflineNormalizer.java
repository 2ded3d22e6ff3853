package io.slugline.endtoend.faults;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.model.article.Article;
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
            tell(page(record), record);
        } catch (MalformedRecordException malformed) {
            told.accept(DeadLetters.of("normalizer", "malformed", record));
        }
    }

    private void tell(RawPage page, ConsumerRecord<byte[], byte[]> record) {
        PageVerdict verdict = extractor.extract(page);
        RawPage.Arrival arrival = page.arrival();
        if (verdict instanceof PageVerdict.Articles found) {
            tell(found.articles(), arrival.page());
        } else if (verdict instanceof PageVerdict.NoArticle none) {
            told.accept(Aside.told(
                    new AsideRecord(arrival.page(), "normalizer", none.reason(), arrival.url(), arrival.receivedAt())));
        } else if (verdict instanceof PageVerdict.Unreadable unreadable) {
            told.accept(DeadLetters.of("normalizer", Json.nameOf(unreadable.reason()), record));
        }
    }

    private void tell(List<Article> articles, String page) {
        for (int part = 0; part < articles.size(); part++) {
            Article article = articles.get(part);
            String edition = article.edition().name();
            CloudEvent event = CloudEvent.of(
                    Topics.NORMALIZED,
                    "article.normalized",
                    "normalizer",
                    article.receivedAt(),
                    page,
                    article.id().value(),
                    Integer.toString(part));
            String place = Told.place(edition, written.merge(edition, 1, Integer::sum), 0);
            told.accept(Told.of(Topics.NORMALIZED, place, edition, event, Json.write(article)));
        }
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
