package io.slugline.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds what a run over the bundled sample gave against what is right ({@code samples/harbour-expected.json}). */
final class SampleGold {
    private final Map<String, Group> groups = new TreeMap<>();
    private final List<JsonNode> enriched;
    private final List<JsonNode> aside;
    private final Map<Integer, JsonNode> byArrival = new TreeMap<>();

    private SampleGold(Path output) throws IOException {
        enriched = lines(output.resolve("article.enriched.jsonl"));
        aside = lines(output.resolve("article.aside.jsonl"));
    }

    /** How many checks of a group passed, and what failed. */
    record Group(List<String> passed, List<String> failed) {
        int percent() {
            return 100 * passed.size() / (passed.size() + failed.size());
        }
    }

    static Map<String, Group> check(JsonNode expected, Path output) throws IOException {
        SampleGold gold = new SampleGold(output);
        for (JsonNode arrival : expected.path("arrivals")) {
            gold.checkArrival(arrival);
        }
        expected.path("arrivals").forEach(gold::checkCopies);
        return gold.groups;
    }

    private void checkArrival(JsonNode arrival) {
        List<JsonNode> found = of(enriched, arrival);
        JsonNode articles = arrival.path("articles");
        if (articles.isEmpty()) {
            checkPlace(arrival);
            return;
        }
        check("articles of a page", found.size() == articles.size(), arrival, found.size() + " articles");
        for (int part = 0; part < Math.min(found.size(), articles.size()); part++) {
            byArrival.putIfAbsent(arrival.path("arrival").asInt(), found.get(part));
            checkArticle(arrival, articles.get(part), found.get(part));
        }
    }

    private void checkPlace(JsonNode arrival) {
        if (!arrival.path("ends").asText().equals("aside")) {
            return;
        }
        List<JsonNode> found = of(aside, arrival);
        String reason = found.isEmpty() ? "none" : found.get(0).path("reason").asText();
        check("aside", reason.equals(arrival.path("reason").asText()), arrival, reason);
    }

    private void checkArticle(JsonNode arrival, JsonNode right, JsonNode article) {
        String name = text(article.path("source").path("name"));
        check(
                "title",
                text(right.path("title")).equals(text(article.path("title"))),
                arrival,
                text(article.path("title")));
        check("source", text(right.path("source")).equals(name), arrival, name);
        check("authors", right.path("authors").equals(article.path("authors")), arrival, article.path("authors") + "");
        String at = text(article.path("published").path("at"));
        check("day", at.startsWith(text(right.path("published").path("day"))), arrival, at);
        check(
                "dateline",
                right.path("dateline").equals(article.path("dateline")),
                arrival,
                article.path("dateline") + "");
        checkBody(arrival, right.path("body"), article);
        checkQuotes(arrival, right, article);
        checkFigures(arrival, right, article);
    }

    private void checkBody(JsonNode arrival, JsonNode right, JsonNode article) {
        String body = String.join("\n\n", texts(article.path("body")));
        check(
                "body begins",
                body.startsWith(text(right.path("first"))),
                arrival,
                body.lines().findFirst().orElse(""));
        check(
                "body ends",
                body.endsWith(text(right.path("last"))),
                arrival,
                body.substring(Math.max(0, body.length() - 80)));
        for (String never : texts(right.path("never"))) {
            check("body without furniture", !body.contains(never), arrival, never);
        }
    }

    private void checkQuotes(JsonNode arrival, JsonNode right, JsonNode article) {
        for (JsonNode quote : right.path("quotes")) {
            List<JsonNode> same = stream(article.path("quotes"))
                    .filter(found -> text(found.path("text")).equals(text(quote.path("text"))))
                    .toList();
            check("quote's words", !same.isEmpty(), arrival, text(quote.path("text")));
            if (!same.isEmpty()) {
                String speaker = text(same.get(0).path("speaker").path("name"));
                check(
                        "quote's speaker",
                        speaker.equals(text(quote.path("speaker"))),
                        arrival,
                        quote + " by " + speaker);
            }
        }
        for (String none : texts(right.path("noQuotes"))) {
            boolean quoted = stream(article.path("quotes"))
                    .anyMatch(found -> text(found.path("text")).contains(none));
            check("no quote", !quoted, arrival, none);
        }
    }

    private void checkFigures(JsonNode arrival, JsonNode right, JsonNode article) {
        for (JsonNode figure : right.path("figures")) {
            boolean found = stream(article.path("figures"))
                    .anyMatch(one -> one.path("attribute").equals(figure.path("attribute"))
                            && one.path("value").asDouble()
                                    == figure.path("value").asDouble()
                            && one.path("bound").equals(figure.path("bound")));
            check("figure", found, arrival, figure + "");
        }
    }

    private void checkCopies(JsonNode arrival) {
        for (JsonNode right : arrival.path("articles")) {
            JsonNode article = byArrival.get(arrival.path("arrival").asInt());
            if (article == null || arrival.path("articles").size() > 1) {
                continue;
            }
            if (right.has("revision")) {
                String kinds = String.join(
                        " ",
                        stream(article.path("changes"))
                                .map(change -> text(change.path("kind")))
                                .sorted()
                                .distinct()
                                .toList());
                check(
                        "revision",
                        article.path("revision").equals(right.path("revision").path("number")),
                        arrival,
                        article.path("revision") + "");
                check(
                        "changes",
                        kinds.equals(String.join(
                                " ",
                                texts(right.path("revision").path("changes")).stream()
                                        .sorted()
                                        .toList())),
                        arrival,
                        kinds);
            } else {
                checkCopy(arrival, right.path("copy"), article.path("copy"));
            }
        }
    }

    private void checkCopy(JsonNode arrival, JsonNode right, JsonNode copy) {
        String kind = right.path("kind").asText("original");
        check("copy", kind.equals(text(copy.path("kind"))), arrival, text(copy.path("kind")));
        if (right.has("ofArrival")) {
            JsonNode origin = byArrival.get(right.path("ofArrival").asInt());
            check(
                    "copy of",
                    origin != null && origin.path("id").equals(copy.path("of")),
                    arrival,
                    copy.path("of") + "");
        }
    }

    private void check(String group, boolean holds, JsonNode arrival, String found) {
        Group of = groups.computeIfAbsent(group, name -> new Group(new ArrayList<>(), new ArrayList<>()));
        (holds ? of.passed() : of.failed()).add(arrival.path("arrival") + ": " + found);
    }

    private static List<JsonNode> of(List<JsonNode> records, JsonNode arrival) {
        return records.stream()
                .filter(record -> record.path("receivedAt").equals(arrival.path("receivedAt")))
                .sorted(Comparator.comparingLong(
                        record -> record.path("sequence").asLong()))
                .toList();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Json.readTree(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static String text(JsonNode node) {
        return node.asText("");
    }
}
