package io.slugline.collector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a collection has done so far: every file and line is in one of its counts. */
public final class CollectorReport {
    /** Kinds are told by foreign content types, which are no closed set. */
    private static final int MOST_KINDS = 50;

    private long sent;
    private long alreadyThere;
    private final Map<String, Long> deadLetters = new TreeMap<>();
    private final List<Path> skipped = new ArrayList<>();
    private final Map<String, Long> passedOver = new TreeMap<>();

    void sent() {
        sent++;
    }

    void alreadyThere() {
        alreadyThere++;
    }

    void deadLetter(String reason) {
        deadLetters.merge(reason, 1L, Long::sum);
    }

    void skipped(Path file) {
        skipped.add(file);
    }

    void passedOver(String what) {
        passedOver(what, 1);
    }

    void passedOver(String what, long times) {
        boolean isNamed = passedOver.size() < MOST_KINDS || passedOver.containsKey(what);
        passedOver.merge(isNamed ? what : "others", times, Long::sum);
    }

    public long pagesSent() {
        return sent;
    }

    /** Pages that an earlier run had sent. */
    public long pagesAlreadyThere() {
        return alreadyThere;
    }

    /** Pages that could not be sent, by reason. */
    public Map<String, Long> deadLettersByReason() {
        return new TreeMap<>(deadLetters);
    }

    /** Captures that are no pages, by what they are; addresses that were not fetched, by the reason. */
    public Map<String, Long> capturesPassedOver() {
        return new TreeMap<>(passedOver);
    }

    /** Files that hold no page. */
    public List<Path> skippedFiles() {
        return List.copyOf(skipped);
    }

    /** All pages that were found, wherever they went. */
    public long pagesFound() {
        return sent
                + alreadyThere
                + deadLetters.values().stream().mapToLong(Long::longValue).sum();
    }
}
