package io.slugline.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.extraction.html.BodyEvidence;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with its gold body: what share of each block is the article's, and what a mistake about it costs.
 *
 * @param site pages of one site are never trained on and judged in the same round
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record TrainingPage(
        String set, String id, String site, String gold, BodyEvidence evidence, double[] truth, double[] weights) {
    /** A block of one word still counts as a few, so that headings and stray lines are learned. */
    private static final double LEAST_WORDS = 4;

    /** Pages weigh alike, but no block of a short page outweighs all else. */
    private static final double LEAST_PAGE_WORDS = 150;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    static List<TrainingPage> of(Path folder) throws IOException {
        Map<String, JsonNode> listed = lines(folder.resolve("list.jsonl"));
        List<TrainingPage> pages = new ArrayList<>();
        for (JsonNode gold : lines(folder.resolve("gold.jsonl")).values()) {
            JsonNode entry = listed.get(gold.path("id").asText());
            if (entry != null && gold.path("body").asText("").length() > 0) {
                pages.add(of(folder, entry, gold));
            }
        }
        return pages;
    }

    private static Map<String, JsonNode> lines(Path file) throws IOException {
        Map<String, JsonNode> lines = new java.util.LinkedHashMap<>(new HashMap<>());
        try (BufferedReader in = LineFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
                lines.put(node.path("id").asText(), node);
            }
        }
        return lines;
    }

    private static TrainingPage of(Path folder, JsonNode entry, JsonNode gold) throws IOException {
        String url = entry.path("url").asText("");
        String body = gold.path("body").asText();
        byte[] bytes = LineFiles.read(folder.resolve(entry.path("page").asText()));
        BodyEvidence evidence = BodyEvidence.of(decoded(bytes), url);
        List<List<String>> words = evidence.blocks().stream().map(Words::of).toList();
        double[] truth = truth(words, Words.of(body));
        double pageWords = Math.max(LEAST_PAGE_WORDS, Words.of(body).size());
        double[] weights = words.stream()
                .mapToDouble(block -> Math.max(LEAST_WORDS, block.size()) / pageWords)
                .toArray();
        String id = entry.path("id").asText();
        return new TrainingPage(folder.getFileName().toString(), id, site(url), body, evidence, truth, weights);
    }

    private static double[] truth(List<List<String>> blocks, List<String> gold) {
        List<String> all = blocks.stream().flatMap(List::stream).toList();
        boolean[] matched = Alignment.of(all, gold);
        double[] truth = new double[blocks.size()];
        int at = 0;
        for (int block = 0; block < truth.length; block++) {
            int words = blocks.get(block).size();
            int found = 0;
            for (int word = 0; word < words; word++) {
                found += matched[at++] ? 1 : 0;
            }
            truth[block] = words == 0 ? 0 : (double) found / words;
        }
        return truth;
    }

    static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        boolean broken = !java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        boolean other = broken && declared.find() && Charset.isSupported(declared.group(1));
        return other ? new String(bytes, Charset.forName(declared.group(1))) : text;
    }

    private static String site(String url) {
        try {
            String host = String.valueOf(URI.create(url).getHost());
            String[] labels = host.split("\\.", -1);
            int last = labels.length - 1;
            boolean secondLevel = last > 1 && labels[last - 1].length() <= 3 && labels[last].length() == 2;
            return last < 1 ? host : labels[secondLevel ? last - 2 : last - 1];
        } catch (IllegalArgumentException noUrl) {
            return url;
        }
    }
}
