package io.slugline.evaluation.extraction;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.extraction.html.HtmlReader;
import io.slugline.extraction.html.HtmlReading;
import io.slugline.model.page.PageVerdict;
import java.io.File;
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
 * lists of {@code {"id","url","page"}}, parted by colons as paths are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
public class ExtractionBenchmark {
    @Param("list.jsonl")
    String lists = "";

    private final HtmlReader reader = new HtmlReader();
    private final Extractor extractor = new Extractor(Editions.byLanguage());
    private List<WebPage> pages = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        pages = WebPage.load(
                List.of(lists.split(File.pathSeparator)).stream().map(Path::of).toList());
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

    /** All that the normalizer does: bytes to text, text to article, language and last touches with it. */
    @Benchmark
    public PageVerdict bytesToArticle() {
        return extractor.extract(turnPage().fetched());
    }

    private WebPage turnPage() {
        WebPage page = pages.get(next);
        next = (next + 1) % pages.size();
        return page;
    }
}
