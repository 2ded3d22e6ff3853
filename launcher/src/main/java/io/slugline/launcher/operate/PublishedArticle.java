package io.slugline.launcher.operate;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An article as it last stood on {@code article.enriched}.
 *
 * @param withdrawn why it was withdrawn; empty when it was not
 */
record PublishedArticle(String id, String edition, String url, String title, String story, String withdrawn) {
    /** All that have this id or this URL: several where a page held several articles, or where editions changed. */
    static List<PublishedArticle> named(String idOrUrl, Settings settings, Runnable progress) {
        byte[] name = idOrUrl.getBytes(StandardCharsets.UTF_8);
        TreeMap<String, PublishedArticle> found = new TreeMap<>();
        TopicReader.readAll(settings, List.of(TopicNames.of(settings).of(Topics.ENRICHED)), record -> {
            progress.run();
            if (record.value() != null && (Arrays.equals(record.key(), name) || holds(record.value(), name))) {
                PublishedArticle article = of(record);
                if (article.id().equals(idOrUrl) || article.url().equals(idOrUrl)) {
                    found.put(article.id(), article);
                }
            }
        });
        return List.copyOf(found.values());
    }

    private static PublishedArticle of(ConsumerRecord<byte[], byte[]> record) {
        JsonNode article = Json.readTree(record.value());
        return new PublishedArticle(
                article.path("id").asText(),
                article.path("edition").asText(),
                article.path("url").asText(),
                article.path("title").asText(),
                article.path("story").path("id").asText(),
                article.path("withdrawn").asText());
    }

    /** Cheaper than reading each article as JSON. */
    private static boolean holds(byte[] value, byte[] name) {
        int last = value.length - name.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < name.length && value[at + same] == name[same]) {
                same++;
            }
            if (same == name.length) {
                return true;
            }
        }
        return false;
    }
}
