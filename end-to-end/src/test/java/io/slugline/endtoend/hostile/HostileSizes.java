package io.slugline.endtoend.hostile;

import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Withdrawals that are none, and records of which one part leaves hardly any room for the others. */
final class HostileSizes {
    private static final String TEXT = Json.writeText(Prose.text());

    /** Characters of one byte, and of three, of which a JSON text may have so many at most. */
    private static final int LONGEST_TEXT = 1_990_000;

    private static final String ENTRY = "\u9078\u6c11\u540d\u518c\uff0c";
    private static final String LONG = "l".repeat(LONGEST_TEXT);
    private static final String WIDE = "\u9078".repeat(1_250_000);
    private static final String ALMOST_ALL = "h".repeat(Topic.MOST_BYTES - 400);

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileSizes sizes = new HostileSizes();
        sizes.withdrawals();
        sizes.parts();
        sizes.articlesThatJustFit();
        sizes.oneGreatPart();
        return sizes.all;
    }

    private void withdrawals() {
        withdrawal("unknown", Place.ASIDE, json("a-1", "en", "https://riverpost.example/", "an order"));
        withdrawal("no-article", Place.DEAD_LETTER, json("", "en", "", "an order"));
        withdrawal("no-edition", Place.DEAD_LETTER, json("a-1", "", "", "an order"));
        withdrawal("no-reason", Place.DEAD_LETTER, json("a-1", "en", "", ""));
        withdrawal("empty", Place.DEAD_LETTER, "");
        withdrawal("no-json", Place.DEAD_LETTER, "an order");
        withdrawal("page", Place.DEAD_LETTER, Prose.page("withdrawn", ""));
        withdrawal("odd-edition", Place.ASIDE, json("a-1", "\u0000 /\n", "", "an order"));
        withdrawal("half-character", Place.ASIDE, json("a-1", "en", "\ud800", "an order \udc00"));
        withdrawal("long-reason", Place.DEAD_LETTER, json("a-1", "en", "", WIDE));
        withdrawal("long-edition", Place.DEAD_LETTER, json("a-1", LONG, "", "an order"));
        withdrawal("long-article", Place.DEAD_LETTER, json(WIDE, "en", "", "an order"));
        withdrawal("no-article-at-all", Place.DEAD_LETTER, "{\"edition\":\"en\",\"reason\":\"an order\"}");
        withdrawal("long-url", Place.DEAD_LETTER, json("a-1", "en", WIDE, "an order"));
    }

    private void parts() {
        part("title", "title", WIDE);
        all.add(Hostile.json("sizes", "long-title", Place.ENRICHED, fields("title", LONG)));
        all.add(Hostile.json("sizes", "source", Place.ENRICHED, fields("source", WIDE)));
        all.add(Hostile.json("sizes", "url", Place.ENRICHED, fields("url", "https://riverpost.example/" + WIDE)));
        all.add(Hostile.json(
                "sizes", "author", Place.DEAD_LETTER, "{\"authors\":[\"%s\"],\"text\":%s}".formatted(WIDE, TEXT)));
        String nothing = "<html><body></body></html>";
        for (String header : List.of(Headers.ID, Headers.URL, Headers.SOURCE, Headers.CONTENT_TYPE, "foreign")) {
            all.add(Hostile.html("sizes", header + "-of-nothing", Place.ASIDE, nothing)
                    .with(header, ALMOST_ALL));
            if (!header.equals(Headers.CONTENT_TYPE)) {
                all.add(Hostile.json("sizes", header + "-of-no-json", Place.DEAD_LETTER, "{")
                        .with(header, ALMOST_ALL));
            }
        }
    }

    /** What a later service adds must find room. */
    private void articlesThatJustFit() {
        for (int less = 0; less < 4; less++) {
            int bytes = Topics.NORMALIZED.guardBytes() - 900 - less * 120;
            String text = Prose.LEAD + "\n\n" + ENTRY.repeat(bytes / ENTRY.getBytes(StandardCharsets.UTF_8).length);
            String json = "{\"text\":" + Json.writeText(text) + "}";
            all.add(Hostile.json("just-fits", "less-" + less, Place.ENRICHED, json));
        }
    }

    /** One part is nearly all of the article, and is told of again by those who read it. */
    private void oneGreatPart() {
        String most = "\u9078".repeat(1_180_000);
        great("word", "\"text\":" + Json.writeText(Prose.text() + "\n\nA" + "a".repeat(1_900_000)));
        great("name", "\"text\":" + Json.writeText(Prose.text() + "\n\nSaid Mr. " + "Brill ".repeat(300_000)));
        great(
                "figure",
                "\"text\":" + Json.writeText(Prose.text() + "\n\nIt cost " + "9".repeat(1_900_000) + " crowns."));
        great("letters", "\"text\":" + Json.writeText(Prose.text() + "\n\n" + "a b ".repeat(475_000)));
        great("title", "\"title\":\"" + most + "\",\"text\":" + TEXT);
        great("sentence", "\"text\":" + Json.writeText(Prose.text() + "\n\n" + most));
        great("quote", "\"text\":" + Json.writeText(Prose.text() + "\n\n\"" + most + ",\" said Ann Brill."));
    }

    private void great(String name, String fields) {
        all.add(Hostile.json("great-" + name, "in-text", Place.ENRICHED, "{" + fields + "}"));
    }

    private void part(String name, String field, String value) {
        all.add(Hostile.json("sizes", name, Place.DEAD_LETTER, fields(field, value)));
    }

    private static String fields(String field, String value) {
        return "{\"" + field + "\":\"" + value + "\",\"text\":" + TEXT + "}";
    }

    private void withdrawal(String name, Place place, String json) {
        all.add(Hostile.json("withdrawals", name, place, json).with(Headers.WITHDRAWAL, "true"));
    }

    private static String json(String article, String edition, String url, String reason) {
        return Json.writeText(
                new TreeMap<>(Map.of("article", article, "edition", edition, "url", url, "reason", reason)));
    }
}
