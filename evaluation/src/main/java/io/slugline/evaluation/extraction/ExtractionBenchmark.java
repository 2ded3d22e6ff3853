package io.slugline.evaluation.extraction;

import io.slugline.extraction.html.HtmlReader;
import io.slugline.extraction.html.HtmlReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole reading of a page beside jsoup's parse alone, page after page of the same list: {@code -p lists=FILE} names
 * lists of {@code {"id","url","page"}}, comma-separated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
    @Param("list.jsonl")
    String lists = "";

    private final HtmlReader reader = new HtmlReader();
    private List<WebPage> pages = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        pages = WebPage.load(List.of(lists.split(",")).stream().map(Path::of).toList());
    }

    @Benchmark
    public Document parseAlone() {
        WebPage page = turnPage();
        return Jsoup.parse(page.html(), page.url());
    }

    @Benchmark
    public HtmlReading wholeReading() {
        WebPage page = turnPage();
        return reader.read(page.html(), page.url());
    }

    private WebPage turnPage() {
        WebPage page = pages.get(next);
        next = (next + 1) % pages.size();
        return page;
    }
}
