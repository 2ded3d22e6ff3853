package io.slugline.launcher.offline;

import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import io.slugline.wire.MalformedRecordException;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** A command that judges articles one by one: a line of JSON in, a line of JSON out, in the order of the input. */
abstract class ArticlesCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "FILE",
            description =
                    "Lines of {\"id\",\"url\",\"source\",\"published_at\",\"title\",\"body\",\"language\"}, in order;"
                            + " a name ending in .gz is read as gzip.")
    private Path articles = Path.of("");

    /** What is done with each article; called once, and its answer then for each line. */
    abstract Function<Article, Object> judge();

    /** Whether an answer may change for what comes behind its line; then nothing is written before the end. */
    boolean looksAhead() {
        return false;
    }

    /** The answer as it is written, at the end of the file if this command looks ahead. */
    Object settled(Object answer) {
        return answer;
    }

    @Override
    public Integer call() throws IOException {
        Function<Article, Object> judge = judge();
        ArticleLines lines = new ArticleLines();
        List<Object> kept = new ArrayList<>();
        int failed = 0;
        try (BufferedReader in = LineFiles.open(articles);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                Object answer;
                try {
                    answer = judge.apply(lines.read(line));
                } catch (MalformedRecordException malformed) {
                    failed++;
                    System.err.println(articles + " line " + number + ": " + malformed.getMessage());
                    answer = Map.of("line", number, "error", "malformed");
                }
                if (looksAhead()) {
                    kept.add(answer);
                } else {
                    write(answer, out);
                }
            }
            for (Object answer : kept) {
                write(settled(answer), out);
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private static void write(Object answer, OutputStream out) throws IOException {
        out.write(Json.write(answer));
        out.write('\n');
    }
}
