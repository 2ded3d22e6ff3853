package io.slugline.launcher.offline;

import io.slugline.entities.mentions.Trainer;
import io.slugline.entities.training.TrainingPlan;
import io.slugline.model.article.Article;
import io.slugline.wire.ArticleLines;
import io.slugline.wire.LineFiles;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slugline train}: the tagger's model from corpora; the same corpora give the same bytes. */
@Command(
        name = "train",
        description = "Learns the tagger's model from corpora; the same corpora give the same bytes.",
        mixinStandardHelpOptions = true,
        footer = "%nExample:%n  slugline train --corpora corpora/entities/train-open"
                + " --news corpora/stories --sentences domain/entities/training --out model.bin.gz")
public final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--corpora",
            required = true,
            paramLabel = "DIR",
            description = "gmb.conll.gz, wikigold-half.conll.gz, crossner-politics.conll.gz and wnut17.conll.gz.")
    private Path corpora = Path.of("");

    @Option(
            names = "--sentences",
            required = true,
            paramLabel = "DIR",
            description = "sentences.txt, lists.txt and open-names.txt.")
    private Path sentences = Path.of("");

    @Option(
            names = "--news",
            required = true,
            paramLabel = "DIR",
            description = "Plain news to learn from as an earlier model labels it: SET/articles.jsonl.gz of"
                    + " allsides_stream, wikinews_galaxy, fnc1 and newscluster.")
    private Path news = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the model is written, as gzip.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        System.err.println("Learning; a core needs about five minutes.");
        try (DataOutputStream model =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(out))))) {
            new TrainingPlan(
                            name -> lines(corpora.resolve(name)),
                            name -> lines(sentences.resolve(name)),
                            set -> articles(news.resolve(set).resolve("articles.jsonl.gz")),
                            Trainer.Settings.SHIPPED)
                    .train(model);
        }
        System.err.println(out + ": " + Files.size(out) + " bytes");
        return 0;
    }

    private static List<Article> articles(Path file) throws IOException {
        ArticleLines reader = new ArticleLines();
        return lines(file).stream().map(reader::read).toList();
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines = LineFiles.open(file)) {
            return lines.lines().toList();
        }
    }
}
