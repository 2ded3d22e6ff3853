package io.slugline.launcher.screen;

import io.slugline.collector.CollectorReport;
import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import io.slugline.wire.Json;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows stories as they develop: lines for people, or JSON for programs. Notes and progress go to standard error. */
public final class Screen {
    private static final int SKIPPED_SHOWN = 5;
    private static final long MILLIS = 1_000;

    private final PrintStream out;
    private final boolean json;
    private final EventLines lines;
    private final Map<StoryId, String> slugs = new HashMap<>();

    private Screen(PrintStream out, boolean json, EventLines lines) {
        this.out = out;
        this.json = json;
        this.lines = lines;
    }

    /** A screen with colour where a terminal is, plain where the output is piped. */
    public static Screen on(PrintStream out, boolean json) {
        PrintStream utf8 = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Screen(utf8, json, new EventLines(Terminal.here()));
    }

    public void show(StoryEvent event) {
        if (json) {
            out.println(Json.writeText(event));
            return;
        }
        lines.of(event, slugs).forEach(out::println);
    }

    /** Says what is going on. */
    public void note(String text) {
        System.err.println(text);
    }

    /** Progress of the collector, now and then. */
    public void collecting(CollectorReport report) {
        if (report.pagesFound() % 1_000 == 0) {
            note(report.pagesFound() + " pages collected");
        }
    }

    /** The last lines of a run. */
    public void end(Summary summary, CollectorReport report, Duration took) {
        note("");
        note("%d pages in, %d articles out, %d stories, in %d s, %d pages/s"
                .formatted(
                        report.pagesFound(),
                        summary.articles(),
                        summary.stories(),
                        took.toSeconds(),
                        report.pagesFound() * MILLIS / Math.max(1, took.toMillis())));
        note("  copies        " + counts(summary.copies()));
        note("  aside         " + counts(summary.aside()));
        note("  dead letters  " + counts(summary.deadLetters()));
        if (report.pagesAlreadyThere() > 0) {
            note("  " + report.pagesAlreadyThere() + " pages were there from an earlier run");
        }
        skipped(report.skippedFiles());
        passedOver(report.capturesPassedOver());
        if (report.pagesFound() == 0) {
            note("There were no pages: .html .htm .txt .jsonl and .warc files are read, with or without .gz");
        }
    }

    private void passedOver(Map<String, Long> captures) {
        if (!captures.isEmpty()) {
            note("  no pages      " + captures + " in web archives");
        }
    }

    private void skipped(List<Path> files) {
        if (!files.isEmpty()) {
            note("  skipped       " + files.size() + " files that hold no pages, such as "
                    + files.subList(0, Math.min(SKIPPED_SHOWN, files.size())));
        }
    }

    private static String counts(Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((name, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(name));
        return text.isEmpty() ? "none" : text.toString();
    }
}
