package io.slugline.evaluation.extraction;

import io.slugline.extraction.html.TreeModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the judge of blocks, and measures it on sites that it has not seen.
 *
 * <p>Usage: {@code BodyTraining CORPORA [OUT]}: the folder of the extraction sets. Alone it measures, each page by a
 * model that has not seen the page's site, and writes every wrong block to the file that the property {@code dump}
 * names; with a second folder the model trained on all pages is written there.
 */
public final class BodyTraining {
    private static final List<String> SETS = List.of("scrapinghub", "fundus_tests", "fundus_eval", "wcxb_article_test");
    private static final int ROUNDS = 5;

    /** More and slower trees gain another .002, for twice the time of a page. */
    private static final TreeTrainer.Growth GROWTH = new TreeTrainer.Growth(140, 16, 0.06, 0.3, 0.1, 0.3);

    private final List<TrainingPage> pages = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws IOException {
        BodyTraining training = new BodyTraining();
        for (String set : SETS) {
            training.pages.addAll(TrainingPage.of(Path.of(arguments[0]).resolve(set)));
        }
        if (arguments.length > 1) {
            training.write(Path.of(arguments[1]));
        } else {
            training.measure();
        }
    }

    private void measure() throws IOException {
        List<float[][]> rows =
                pages.stream().map(page -> page.evidence().rows()).toList();
        out.println(pages.size() + " pages, "
                + rows.stream().mapToInt(page -> page.length).sum() + " blocks, " + rows.get(0)[0].length
                + " features");
        List<double[]> judged = judgeUnseen(rows, GROWTH);
        report(judged);
        dump(judged);
    }

    /** Each page judged by a model that has not seen its site. */
    private List<double[]> judgeUnseen(List<float[][]> rows, TreeTrainer.Growth growth) {
        List<double[]> judged = new ArrayList<>();
        pages.forEach(page -> judged.add(new double[page.truth().length]));
        for (int round = 0; round < ROUNDS; round++) {
            TreeModel model = TreeModel.of(train(rows, growth, round));
            for (int i = 0; i < pages.size(); i++) {
                if (round(pages.get(i)) == round) {
                    judge(model, rows.get(i), judged.get(i));
                }
            }
        }
        return judged;
    }

    private static void judge(TreeModel model, float[][] rows, double[] judged) {
        for (int block = 0; block < rows.length; block++) {
            judged[block] = model.judge(rows[block]);
        }
    }

    private static int round(TrainingPage page) {
        return Math.floorMod(page.site().hashCode() * 31 + 7, ROUNDS);
    }

    /** Trains on all pages but those of one round; on all when the round is negative. */
    private List<String> train(List<float[][]> rows, TreeTrainer.Growth growth, int without) {
        List<float[]> kept = new ArrayList<>();
        List<Double> truth = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            TrainingPage page = pages.get(i);
            if (round(page) != without) {
                for (int block = 0; block < page.truth().length; block++) {
                    kept.add(rows.get(i)[block]);
                    truth.add(page.truth()[block]);
                    weights.add(page.weights()[block] * 10);
                }
            }
        }
        double[] truths = truth.stream().mapToDouble(Double::doubleValue).toArray();
        double[] weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
        return new TreeTrainer(kept.toArray(new float[0][]), truths, weight, growth).train();
    }

    private void report(List<double[]> judged) {
        Map<String, BodyScore> scores = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            TrainingPage page = pages.get(i);
            String found = found(page, judged.get(i));
            scores.computeIfAbsent(page.set(), set -> new BodyScore()).add(page.gold(), found);
            scores.computeIfAbsent("~all", set -> new BodyScore()).add(page.gold(), found);
        }
        scores.forEach((set, score) -> out.printf(
                Locale.ROOT, "%-18s f1 %.4f  p %.4f  r %.4f%n", set, score.f1(), score.precision(), score.recall()));
    }

    private static String found(TrainingPage page, double[] judged) {
        return String.join("\n", page.evidence().chosen(judged));
    }

    /** Every wrongly judged block, the worst pages first. */
    private void dump(List<double[]> judged) throws IOException {
        Map<String, String> worst = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            TrainingPage page = pages.get(i);
            double f1 = new BodyScore().add(page.gold(), found(page, judged.get(i)));
            String name = String.format(Locale.ROOT, "%.3f %s %s", f1, page.set(), page.id());
            worst.put(name, errors(page, judged.get(i)));
        }
        StringBuilder dump = new StringBuilder();
        worst.forEach(
                (name, errors) -> dump.append("#### ").append(name).append('\n').append(errors));
        Path file = Path.of(System.getProperty("dump", "body-errors.txt"));
        Files.writeString(file, dump.toString());
    }

    private static String errors(TrainingPage page, double[] judged) {
        StringBuilder errors = new StringBuilder();
        for (int block = 0; block < judged.length; block++) {
            if (judged[block] > 0.5 != page.truth()[block] > 0.5) {
                String text = page.evidence().blocks().get(block);
                errors.append(String.format(
                        Locale.ROOT,
                        "%s %.2f [%d] %s | %s%n",
                        judged[block] > 0.5 ? "EXTRA" : "MISSED",
                        judged[block],
                        Words.of(text).size(),
                        text.substring(0, Math.min(140, text.length())),
                        page.evidence().place(block)));
            }
        }
        return errors.toString();
    }

    private void write(Path folder) throws IOException {
        List<float[][]> rows =
                pages.stream().map(page -> page.evidence().rows()).toList();
        Files.write(folder.resolve("blocks.txt"), train(rows, GROWTH, -1));
    }
}
