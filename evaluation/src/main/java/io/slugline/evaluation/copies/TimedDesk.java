package io.slugline.evaluation.copies;

import io.slugline.copies.CopyDesk;
import io.slugline.copies.CopyMemory;
import io.slugline.copies.CopySettings;
import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy desk that judges a stream of articles from its beginning and counts the CPU seconds of judging alone. */
public final class TimedDesk implements AutoCloseable {
    private static final int BATCH = 500;
    private static final double NANOS = 1e9;

    private final ArenaMemory memory;
    private final CopyDesk desk;
    private final ArticleLines lines = new ArticleLines();
    private final BufferedReader in;
    private int judged;

    /** With room for so many articles. */
    public TimedDesk(Path stream, int articles) throws IOException {
        memory = new ArenaMemory(articles);
        desk = new CopyDesk(CopySettings.standard(), memory.shelves());
        in = LineFiles.open(stream);
    }

    /** CPU seconds for judging the next articles of the stream. */
    public double judge(int count) throws IOException {
        double seconds = 0;
        List<Article> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(lines.read(in.readLine()));
            if (batch.size() == BATCH || i == count - 1) {
                double begin = cpuSeconds();
                batch.forEach(desk::judge);
                seconds += cpuSeconds() - begin;
                batch.clear();
            }
        }
        judged += count;
        return seconds;
    }

    int judged() {
        return judged;
    }

    long stateBytes() {
        return memory.bytes();
    }

    /** What it remembers now. */
    public CopyMemory shelves() {
        return memory.shelves();
    }

    static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
