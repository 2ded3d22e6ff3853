package io.slugline.evaluation.stories;

import io.slugline.stories.CommonWords;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Counts in how many articles each word occurs: the prior that ships with the story desk.
 *
 * <p>Usage: {@code CountWords OUT.tsv.gz ARTICLES.jsonl.gz...}. Only words of at least {@value #LEAST} articles are
 * kept, as a list in alphabetic order: nothing of a text can be told from it.
 */
public final class CountWords {
    private static final int LEAST = 20;

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private int articles;

    private CountWords() {}

    public static void main(String[] arguments) throws IOException {
        CountWords words = new CountWords();
        for (int i = 1; i < arguments.length; i++) {
            words.read(Path.of(arguments[i]));
        }
        words.write(Path.of(arguments[0]));
    }

    private void read(Path file) throws IOException {
        ArticleLines lines = new ArticleLines();
        try (BufferedReader in = LineFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                articles++;
                CommonWords.of(lines.read(line)).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
    }

    private void write(Path file) throws IOException {
        counts.values().removeIf(count -> count < LEAST);
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(articles + "\n");
            for (var word : counts.entrySet()) {
                out.write(word.getKey() + "\t" + word.getValue() + "\n");
            }
        }
    }
}
