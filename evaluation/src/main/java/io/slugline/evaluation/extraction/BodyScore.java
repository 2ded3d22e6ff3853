package io.slugline.evaluation.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Precision and recall over the four-word shingles of each page, averaged over pages. */
final class BodyScore {
    private static final int SHINGLE = 4;

    private double precisions;
    private double recalls;
    private int withText;
    private int pages;

    /** Adds a page and gives its F1. */
    double add(String gold, String found) {
        Map<List<String>, Integer> truth = shingles(gold);
        Map<List<String>, Integer> answer = shingles(found);
        int hits = 0;
        for (Map.Entry<List<String>, Integer> shingle : answer.entrySet()) {
            hits += Math.min(shingle.getValue(), truth.getOrDefault(shingle.getKey(), 0));
        }
        int all = answer.values().stream().mapToInt(Integer::intValue).sum();
        int wanted = truth.values().stream().mapToInt(Integer::intValue).sum();
        double precision = all == 0 ? 0 : (double) hits / all;
        double recall = wanted == 0 ? 0 : (double) hits / wanted;
        precisions += precision;
        recalls += recall;
        withText += all == 0 ? 0 : 1;
        pages++;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    double precision() {
        return precisions / Math.max(1, withText);
    }

    double recall() {
        return recalls / Math.max(1, pages);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = Words.of(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - SHINGLE + 1); i++) {
            shingles.merge(words.subList(i, Math.min(words.size(), i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }
}
