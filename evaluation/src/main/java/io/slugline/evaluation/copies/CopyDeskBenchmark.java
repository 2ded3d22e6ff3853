package io.slugline.evaluation.copies;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopySettings;
import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * What one judgement costs once the desk knows so many articles: {@code -p stream=FILE -p known=10000}. The file must hold
 * twenty thousand more, for each shot judges the next thousand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = CopyDeskBenchmark.SHOTS)
@Measurement(iterations = CopyDeskBenchmark.SHOTS)
public class CopyDeskBenchmark {
    static final int SHOTS = 10;

    private static final int SHOT = 1_000;

    @Param("articles.jsonl")
    String stream = "";

    @Param("10000")
    int known;

    private final List<Article> next = new ArrayList<>();
    private @Nullable CopyDesk desk;

    @Setup
    public void judgeTheFirst() throws IOException {
        int articles = known + 2 * SHOTS * SHOT;
        CopyDesk fresh = new CopyDesk(CopySettings.standard(), new ArenaMemory(articles).shelves());
        ArticleLines lines = new ArticleLines();
        try (BufferedReader in = LineFiles.open(Path.of(stream))) {
            for (int i = 0; i < known; i++) {
                fresh.judge(lines.read(in.readLine()));
            }
            for (int i = known; i < articles; i++) {
                next.add(lines.read(in.readLine()));
            }
        }
        desk = fresh;
    }

    @Benchmark
    @OperationsPerInvocation(SHOT)
    public void judge(Blackhole seen) {
        List<Article> shot = next.subList(0, SHOT);
        CopyDesk judging = desk;
        if (judging != null) {
            shot.forEach(article -> seen.consume(judging.judge(article)));
        }
        shot.clear();
    }
}
