package io.slugline.entities.mentions;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the shipped model is learnt from, and how: the open corpora, each by its weight, and the own sentences.
 *
 * <p>The Groningen Meaning Bank is large but labelled by a machine, so its labels are mended and it counts a quarter; the
 * small corpora that people labelled count four times.
 */
public final class TrainingPlan {
    /** Each own sentence is filled this often. */
    private static final int COPIES = 30;

    private static final List<Corpus> CORPORA = List.of(
            new Corpus("gmb.conll.gz", 0.25f, 15, true),
            new Corpus("wikigold-half.conll.gz", 4, 20, false),
            new Corpus("crossner-politics.conll.gz", 4, 20, false),
            new Corpus("wnut17.conll.gz", 0.4f, 20, false));

    private final Lines corpora;
    private final Lines sentences;

    /** The lines of a file, by its name. */
    public interface Lines {
        List<String> of(String file) throws IOException;
    }

    private record Corpus(String file, float weight, int sentencesToText, boolean mended) {}

    /**
     * Reads from these folders.
     *
     * @param corpora with the open corpora, one token, tab, tag a line
     * @param sentences with {@code sentences.txt}, {@code lists.txt} and {@code open-names.txt}
     */
    public TrainingPlan(Lines corpora, Lines sentences) {
        this.corpora = corpora;
        this.sentences = sentences;
    }

    /** Learns the model and writes it. */
    public void train(DataOutputStream out) throws IOException {
        Trainer.Settings settings = Trainer.Settings.SHIPPED;
        Trainer trainer = new Trainer(settings, NameFinder.shippedLexicon(), NameFinder.shippedGazetteer());
        trainer.train(texts()).write(out, settings.groups());
    }

    private List<LabelledText> texts() throws IOException {
        Templates templates = new Templates();
        templates.lists(sentences.of("lists.txt"));
        templates.lists(sentences.of("open-names.txt"));
        List<LabelledText> texts = new ArrayList<>(templates.fill(sentences.of("sentences.txt"), COPIES, 1));
        for (Corpus corpus : CORPORA) {
            List<LabelledText> read =
                    new ConllTexts(corpus.sentencesToText(), corpus.weight()).read(corpora.of(corpus.file()));
            if (corpus.mended()) {
                new LabelRepair(templates.settled()).mend(read);
            }
            texts.addAll(read);
        }
        return texts;
    }
}
