package io.slugline.evaluation.extraction;

import io.slugline.extraction.html.HtmlReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private final List<WebPage> pages;

    private SpeedCheck(List<WebPage> pages) {
        this.pages = pages;
    }

    public static void main(String[] lists) throws IOException {
        SpeedCheck check = new SpeedCheck(
                WebPage.load(List.of(lists).stream().map(Path::of).toList()));
        check.measure(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void measure(PrintStream out) {
        HtmlReader reader = new HtmlReader();
        ToIntFunction<WebPage> parse =
                page -> Jsoup.parse(page.html(), page.url()).childNodeSize();
        ToIntFunction<WebPage> read =
                page -> reader.read(page.html(), page.url()).paragraphs().size();
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

    private double pagesASecond(ToIntFunction<WebPage> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sum = 0;
        for (WebPage page : pages) {
            sum += work.applyAsInt(page);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return sum < 0 ? 0 : pages.size() * 1e9 / spent;
    }
}
