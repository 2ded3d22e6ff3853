package io.slugline.evaluation.extraction;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.extraction.html.HtmlReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole reading of a page beside jsoup's parse alone, page after page of the same list: {@code -p lists=FILE} names
 * lists of {@code {"id","url","page"}}, parted by colons as paths are.
 *
 * <p>Rounds are counted in pages, not in seconds, so that a busy machine warms up as far as an idle one; {@link
 * io.slugline.evaluation.CpuSeconds} gives the pages for each second of CPU.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(ExtractionBenchmark.ROUND)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 16)
@Measurement(iterations = 8)
public class ExtractionBenchmark {
    /** About as many as our sets have. */
    static final int ROUND = 400;

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
    public void parseAlone(Blackhole read) {
        round(page -> read.consume(Jsoup.parse(page.html(), page.url())));
    }

    @Benchmark
    public void wholeReading(Blackhole read) {
        round(page -> read.consume(reader.read(page.html(), page.url())));
    }

    /** All that the normalizer does: bytes to text, text to article, language and last touches with it. */
    @Benchmark
    public void bytesToArticle(Blackhole read) {
        round(page -> read.consume(extractor.extract(page.fetched())));
    }

    private void round(Consumer<WebPage> work) {
        for (int page = 0; page < ROUND; page++) {
            work.accept(pages.get(next));
            next = (next + 1) % pages.size();
        }
    }
}
