package io.slugline.evaluation.copies;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What one judgement costs once the desk knows some thousand articles: {@code -p stream=FILE} names the articles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CopyDeskBenchmark {
    private static final int MOST = 100_000;

    @Param("articles.jsonl")
    String stream = "";

    @Param("10000")
    int known;

    private final List<Article> articles = new ArrayList<>();
    private CopyDesk desk = new CopyDesk(CopySettings.standard(), CopyMemory.inMemory());
    private int next;

    @Setup
    public void judgeTheFirst() throws IOException {
        ArticleLines lines = new ArticleLines();
        try (BufferedReader in = LineFiles.open(Path.of(stream))) {
            String line = in.readLine();
            while (line != null && articles.size() < MOST) {
                articles.add(lines.read(line));
                line = in.readLine();
            }
        }
        startOver();
    }

    @Benchmark
    public Judgement judge() {
        if (next == articles.size()) {
            startOver();
        }
        return desk.judge(articles.get(next++));
    }

    private void startOver() {
        desk = new CopyDesk(CopySettings.standard(), new ArenaMemory(MOST).shelves());
        articles.subList(0, known).forEach(desk::judge);
        next = known;
    }
}
