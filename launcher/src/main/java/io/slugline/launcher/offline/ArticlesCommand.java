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

    /** Whether later articles can change an answer, so that none is printed before the last is judged. */
    boolean waitsForLast() {
        return false;
    }

    /** What is printed for an answer, once it can no longer change. */
    Object settled(Object answer) {
        return answer;
    }

    @Override
    public Integer call() throws IOException {
        Function<Article, Object> judge = judge();
        ArticleLines lines = new ArticleLines();
        int failed = 0;
        try (BufferedReader in = LineFiles.open(articles);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            List<Object> waiting = new ArrayList<>();
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
                waiting.add(answer);
                if (!waitsForLast()) {
                    print(waiting, out);
                }
            }
            print(waiting, out);
        }
        return failed == 0 ? 0 : 1;
    }

    private void print(List<Object> waiting, OutputStream out) throws IOException {
        for (Object answer : waiting) {
            out.write(Json.write(settled(answer)));
            out.write('\n');
        }
        waiting.clear();
    }
}
