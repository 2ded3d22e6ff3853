package io.slugline.evaluation.entities;

import io.slugline.entities.mentions.ConllTexts;
import io.slugline.entities.mentions.FeatureGroup;
import io.slugline.entities.mentions.LabelledText;
import io.slugline.entities.mentions.Model;
import io.slugline.entities.mentions.NameFinder;
import io.slugline.entities.mentions.Trainer;
import io.slugline.entities.training.TrainingPlan;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each group of features is worth: the first generation of the model learnt with all, and without each, and its F1 on
 * gold files. The model alone is measured, before the knowledge base and the second reading correct it.
 *
 * <p>usage: {@code Ablation CORPORA SENTENCES GOLD.conll.gz…}
 */
public final class Ablation {
    private static final int SENTENCES_TO_TEXT = 20;

    private final Path corpora;
    private final Path sentences;
    private final List<Path> gold;

    private Ablation(Path corpora, Path sentences, List<Path> gold) {
        this.corpora = corpora;
        this.sentences = sentences;
        this.gold = gold;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> gold = new ArrayList<>();
        for (int at = 2; at < arguments.length; at++) {
            gold.add(Path.of(arguments[at]));
        }
        Ablation ablation = new Ablation(Path.of(arguments[0]), Path.of(arguments[1]), gold);
        ablation.print("all", Trainer.Settings.SHIPPED);
        for (FeatureGroup group : FeatureGroup.values()) {
            ablation.print("without " + group.name().toLowerCase(Locale.ROOT), Trainer.Settings.SHIPPED.without(group));
        }
    }

    private void print(String what, Trainer.Settings settings) throws IOException {
        NameFinder finder = learnt(settings);
        StringBuilder row = new StringBuilder("| " + what + " |");
        for (Path file : gold) {
            NameScore score = new NameScore(finder);
            for (LabelledText text : new ConllTexts(SENTENCES_TO_TEXT, 1).read(lines(file))) {
                score.add(text);
            }
            row.append(String.format(Locale.ROOT, " %.1f |", score.percent()));
        }
        System.out.println(row);
    }

    private NameFinder learnt(Trainer.Settings settings) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        new TrainingPlan(
                        name -> lines(corpora.resolve(name)),
                        name -> lines(sentences.resolve(name)),
                        set -> List.of(),
                        settings)
                .trainFirst(new DataOutputStream(model));
        return new NameFinder(
                NameFinder.shippedLexicon(),
                NameFinder.shippedGazetteer(),
                Model.read(new DataInputStream(new ByteArrayInputStream(model.toByteArray()))));
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines = LineFiles.open(file)) {
            return lines.lines().toList();
        }
    }
}
