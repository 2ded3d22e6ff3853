package io.slugline.endtoend.hostile;

import io.slugline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feed items that are no JSON, another shape than they should be, or odd within their shape. */
final class HostileJson {
    private static final List<String> FIELDS =
            List.of("url", "title", "published", "authors", "source", "html", "text");
    private static final String TEXT = Json.writeText(Prose.text());

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileJson json = new HostileJson();
        json.noItems();
        json.wrongShapes();
        json.odd();
        json.surrogates();
        return json.all;
    }

    private void noItems() {
        List<String> broken = List.of(
                "[1, 2, 3]",
                "7",
                "\"text\"",
                "null",
                "true",
                "{",
                "{\"text\":",
                "{\"text\":\"open",
                "{'text':'single'}",
                "{\"text\":\"a\"}{\"text\":\"b\"}",
                "{\"text\":NaN}",
                "// no\n{}",
                "<html></html>",
                "{\"text\":\"tab\there\"}",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"text\":\"\\x41\"}",
                "{\"text\":\"\\u12\"}",
                "{}",
                "{\"html\":\"\",\"text\":\"\"}",
                "{\"html\":null,\"text\":null}",
                "{\"title\":\"no text\"}",
                "{\"text\":\"" + "a".repeat((2 << 20) + 1) + "\"}",
                "{\"" + "k".repeat(60_000) + "\":1}",
                "\u0000{}");
        for (int at = 0; at < broken.size(); at++) {
            all.add(Hostile.json("no-feed-item", "j" + at, Place.DEAD_LETTER, broken.get(at)));
        }
        byte[] utf16 = ("{\"text\":" + TEXT + "}").getBytes(StandardCharsets.UTF_16LE);
        all.add(Hostile.raw("json-charset", "utf-16", Place.ENRICHED, utf16, "application/json"));
        byte[] notUtf8 = ("{\"text\":\"caf\u00e9 " + "x".repeat(200) + "\"}").getBytes(StandardCharsets.ISO_8859_1);
        all.add(Hostile.raw("no-feed-item", "latin-1", Place.DEAD_LETTER, notUtf8, "application/json"));
    }

    private void wrongShapes() {
        for (String field : FIELDS) {
            String rest = field.equals("text") ? "" : ",\"text\":" + TEXT;
            all.add(item("wrong-type", field + "-object", Place.DEAD_LETTER, "\"" + field + "\":{}" + rest));
            boolean isList = field.equals("authors");
            String array = isList ? "[[1]]" : "[1]";
            all.add(item("wrong-type", field + "-array", Place.DEAD_LETTER, "\"" + field + "\":" + array + rest));
            Place ofNull = field.equals("text") ? Place.DEAD_LETTER : Place.ENRICHED;
            all.add(item("null-field", field, ofNull, "\"" + field + "\":null" + rest));
        }
    }

    private void odd() {
        text(
                "unknown-fields",
                IntStream.range(0, 20_000)
                        .mapToObj(at -> "\"k" + at + "\":" + at)
                        .collect(Collectors.joining(",")));
        text("unknown-nested", "\"x\":" + "[".repeat(40) + "]".repeat(40));
        text("unknown-number", "\"x\":1" + "0".repeat(900));
        text("repeated-field", "\"title\":\"one\",\"title\":\"two\"");
        text("long-title", "\"title\":\"" + "word ".repeat(100_000) + "\"");
        text("many-authors", "\"authors\":[" + "\"Ann Brill\",".repeat(20_000) + "\"x\"]");
        text(
                "blank-fields",
                "\"url\":\" \",\"title\":\"\\t\",\"published\":\"\\n\",\"source\":\" \",\"authors\":[\"\",\" \"]");
        text("controls", "\"title\":\"\\u0000\\u0001\\u001f\",\"source\":\"\\u0000\",\"authors\":[\"\\u0007\"]");
        text("escaped-slashes", "\"url\":\"https:\\/\\/riverpost.example\\/a\"");
        text("date-is-number", "\"published\":\"1678270000\"");
        all.add(item("html-before-text", "short", Place.ASIDE, "\"html\":\"<p>short</p>\",\"text\":" + TEXT));
    }

    /** Halves of characters: legal in JSON's escapes, and no character that UTF-8 could write. */
    private void surrogates() {
        for (String field : List.of("url", "title", "published", "source")) {
            text("surrogate-" + field, "\"" + field + "\":\"a \\ud83d b\"");
        }
        text("surrogate-authors", "\"authors\":[\"\\udc00 Brill\"]");
        String lead = TEXT.substring(0, TEXT.length() - 1);
        all.add(item("half-characters", "text-high", Place.ENRICHED, "\"text\":" + lead + " \\ud83d.\""));
        all.add(item("half-characters", "text-low", Place.ENRICHED, "\"text\":" + lead + " \\ude00 and on.\""));
        all.add(item(
                "half-characters", "text-many", Place.ENRICHED, "\"text\":" + lead + "\\udbff".repeat(500) + "\""));
        String html = Json.writeText("<p>" + Prose.LEAD + "</p><p>" + Prose.MIDDLE + "</p><p>" + Prose.END);
        String open = html.substring(0, html.length() - 1);
        all.add(item("half-characters", "html", Place.ENRICHED, "\"html\":" + open + " \\ud800</p>\""));
        all.add(item(
                "half-characters", "name", Place.ENRICHED, "\"text\":" + lead + " Said Ann \\ud835Brill of Kelsby.\""));
    }

    private void text(String name, String fields) {
        all.add(item("odd-feed-item", name, Place.ENRICHED, fields + ",\"text\":" + TEXT));
    }

    private static Hostile item(String kind, String name, Place place, String fields) {
        return Hostile.json(kind, name, place, "{" + fields + "}");
    }
}
