package io.slugline.entities.training;

import io.slugline.entities.identity.KnowledgeBase;
import io.slugline.entities.mentions.ConllTexts;
import io.slugline.entities.mentions.Gazetteer;
import io.slugline.entities.mentions.LabelRepair;
import io.slugline.entities.mentions.LabelledText;
import io.slugline.entities.mentions.Lexicon;
import io.slugline.entities.mentions.Model;
import io.slugline.entities.mentions.NameFinder;
import io.slugline.entities.mentions.Templates;
import io.slugline.entities.mentions.Trainer;
import io.slugline.entities.mentions.Weights;
import io.slugline.model.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the shipped model is learnt from, and how: the open corpora, each by its weight, the own sentences, and in the
 * later of three generations plain news as the generation before labels it.
 *
 * <p>The Groningen Meaning Bank is large but labelled by a machine, so its labels are mended and it counts a quarter, as
 * our own labels do; the small corpora that people labelled count four times.
 */
public final class TrainingPlan {
    /** Each own sentence is filled this often. */
    private static final int COPIES = 30;

    private static final float OWN_LABELS = 0.25f;

    private static final List<Corpus> CORPORA = List.of(
            new Corpus("gmb.conll.gz", 0.25f, 15, true),
            new Corpus("wikigold-half.conll.gz", 4, 20, false),
            new Corpus("crossner-politics.conll.gz", 4, 20, false),
            new Corpus("wnut17.conll.gz", 0.4f, 20, false));

    /** What each generation reads beside the corpora: the first nothing, the second a part, the third more. */
    private static final List<List<News>> GENERATIONS = List.of(
            List.of(),
            List.of(new News("allsides_stream", 2500), new News("wikinews_galaxy", 300), new News("fnc1", 600)),
            List.of(
                    new News("allsides_stream", 6000),
                    new News("wikinews_galaxy", 300),
                    new News("fnc1", 1600),
                    new News("newscluster", 200)));

    private final Lines corpora;
    private final Lines sentences;
    private final Articles news;
    private final Trainer.Settings settings;
    private final Lexicon lexicon = NameFinder.shippedLexicon();
    private final Gazetteer gazetteer = NameFinder.shippedGazetteer();

    /** The lines of a file, by its name. */
    public interface Lines {
        List<String> of(String file) throws IOException;
    }

    /** The articles of a set, by its name. */
    public interface Articles {
        List<Article> of(String set) throws IOException;
    }

    private record Corpus(String file, float weight, int sentencesToText, boolean mended) {}

    /** At most so many articles of a set, spread evenly over it. */
    private record News(String set, int most) {}

    /**
     * Reads from these folders.
     *
     * @param corpora with the open corpora, one token, tab, tag a line
     * @param sentences with {@code sentences.txt}, {@code lists.txt} and {@code open-names.txt}
     * @param news plain articles
     * @param settings how each generation learns
     */
    public TrainingPlan(Lines corpora, Lines sentences, Articles news, Trainer.Settings settings) {
        this.corpora = corpora;
        this.sentences = sentences;
        this.news = news;
        this.settings = settings;
    }

    /** Learns the model and writes it. */
    public void train(DataOutputStream out) throws IOException {
        out.write(model(GENERATIONS));
    }

    /** Learns the first generation alone and writes it: what compares ways to learn, in a third of the time. */
    public void trainFirst(DataOutputStream out) throws IOException {
        out.write(model(GENERATIONS.subList(0, 1)));
    }

    private byte[] model(List<List<News>> generations) throws IOException {
        byte[] model = new byte[0];
        for (List<News> read : generations) {
            List<LabelledText> texts = texts();
            if (!read.isEmpty()) {
                texts.addAll(labelled(read, teacher(model)));
            }
            model = learnt(texts);
        }
        return model;
    }

    private byte[] learnt(List<LabelledText> texts) throws IOException {
        Weights weights = new Trainer(settings, lexicon, gazetteer).train(texts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes), settings.groups());
        return bytes.toByteArray();
    }

    private NameFinder teacher(byte[] model) throws IOException {
        Model read = Model.read(new DataInputStream(new ByteArrayInputStream(model)));
        return new NameFinder(lexicon, gazetteer, read);
    }

    private List<LabelledText> labelled(List<News> sets, NameFinder teacher) throws IOException {
        OwnLabels own = new OwnLabels(teacher, KnowledgeBase.shipped());
        List<LabelledText> texts = new ArrayList<>();
        for (News set : sets) {
            List<Article> articles = news.of(set.set());
            int step = Math.max(1, articles.size() / set.most());
            for (int at = 0; at < Math.min(articles.size(), step * set.most()); at += step) {
                texts.add(own.label(articles.get(at), OWN_LABELS));
            }
        }
        return texts;
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
