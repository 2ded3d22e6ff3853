package io.slugline.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.extraction.html.HtmlReader;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;

/**
 * Pages a CPU-second of the whole reading, beside jsoup's parse alone on the same pages in the same run.
 *
 * <p>Usage: {@code SpeedCheck LIST... }: lists of {@code {"id","url","page"}}. The thread's own CPU time counts, so a
 * busy machine does not.
 */
public final class SpeedCheck {
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 5;

    private final List<String> urls = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    public static void main(String[] lists) throws IOException {
        SpeedCheck check = new SpeedCheck();
        for (String list : lists) {
            check.load(Path.of(list));
        }
        check.measure(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void load(Path list) throws IOException {
        try (BufferedReader in = LineFiles.open(list)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode entry = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
                byte[] page =
                        LineFiles.read(list.resolveSibling(entry.path("page").asText()));
                urls.add(entry.path("url").asText(""));
                pages.add(TrainingPage.decoded(page));
            }
        }
    }

    private void measure(PrintStream out) {
        HtmlReader reader = new HtmlReader();
        ToIntFunction<Integer> parse =
                page -> Jsoup.parse(pages.get(page), urls.get(page)).childNodeSize();
        ToIntFunction<Integer> read = page ->
                reader.read(pages.get(page), urls.get(page)).paragraphs().size();
        for (int round = 0; round < WARM_UPS; round++) {
            pagesASecond(parse);
            pagesASecond(read);
        }
        for (int round = 0; round < ROUNDS; round++) {
            out.printf(
                    Locale.ROOT,
                    "parse alone %.0f pages/CPU-s, whole reading %.0f pages/CPU-s%n",
                    pagesASecond(parse),
                    pagesASecond(read));
        }
    }

    private double pagesASecond(ToIntFunction<Integer> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sum = 0;
        for (int page = 0; page < pages.size(); page++) {
            sum += work.applyAsInt(page);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return sum < 0 ? 0 : pages.size() * 1e9 / spent;
    }
}
