package io.slugline.evaluation.entities;

import io.slugline.entities.Tagger;
import io.slugline.entities.text.Tokenizer;
import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many tokens a CPU-second the tagger reads, all that it tells together; what its start costs and how much heap it
 * holds. CPU time of the one thread, so a busy machine tells the same; the first rounds warm the code up.
 *
 * <p>usage: {@code TagSpeed ARTICLES.jsonl[.gz] [MOST]}
 */
public final class TagSpeed {
    private static final int ROUNDS = 4;
    private static final int MOST = 1500;
    private static final double NANOS = 1e9;
    private static final int MEGABYTE = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TagSpeed() {}

    public static void main(String[] arguments) throws IOException {
        long begun = THREADS.getCurrentThreadCpuTime();
        Tagger tagger = Tagger.shipped();
        System.out.printf(Locale.ROOT, "start %.2f CPU-seconds, heap %d MB%n", secondsSince(begun), heap());
        List<Article> articles =
                articles(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : MOST);
        Tokenizer tokenizer = new Tokenizer();
        long tokens = articles.stream()
                .mapToLong(article -> tokenizer.tokenize(article).size())
                .sum();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long mentions = articles.stream()
                    .mapToLong(article -> tagger.tag(article).mentions().size())
                    .sum();
            double rate = tokens / secondsSince(start);
            System.out.printf(
                    Locale.ROOT, "round %d: %d tokens, %d mentions, %.0f tokens/s%n", round, tokens, mentions, rate);
        }
        System.out.printf(Locale.ROOT, "heap %d MB with the articles%n", heap());
    }

    private static double secondsSince(long cpu) {
        return (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS;
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> MEGABYTE;
    }

    private static List<Article> articles(Path file, int most) throws IOException {
        ArticleLines reader = new ArticleLines();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = LineFiles.open(file)) {
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                articles.add(reader.read(line));
            }
        }
        return articles;
    }
}
