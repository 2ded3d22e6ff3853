package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labelled texts from lines of token, tab, tag ({@code O}, {@code B-PER}, {@code I-PER} …). A sentence becomes a
 * paragraph; a file without document marks is cut into texts of a fixed number of sentences.
 */
public final class ConllTexts {
    private static final String DOCUMENT = "-DOCSTART-";

    private final Tokenizer tokenizer = new Tokenizer();
    private final int sentencesToText;
    private final float weight;
    private final List<LabelledText> texts = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<int[]> mentions = new ArrayList<>();
    private StringBuilder sentence = new StringBuilder();
    private int length;
    private boolean marked;
    private int open = -1;

    public ConllTexts(int sentencesToText, float weight) {
        this.sentencesToText = sentencesToText;
        this.weight = weight;
    }

    public List<LabelledText> read(Iterable<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (line.startsWith(DOCUMENT)) {
                marked = true;
                closeText();
            } else if (tab < 0) {
                closeSentence();
            } else {
                token(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        closeText();
        return texts;
    }

    private void token(String token, String tag) {
        if (sentence.length() > 0) {
            sentence.append(' ');
        }
        int from = length + sentence.length();
        sentence.append(token);
        int to = length + sentence.length();
        int type = type(tag);
        if (tag.startsWith("B-") || (tag.startsWith("I-") && open != type)) {
            mentions.add(new int[] {from, to, type});
        } else if (tag.startsWith("I-")) {
            mentions.get(mentions.size() - 1)[1] = to;
        }
        open = type;
    }

    private static int type(String tag) {
        return tag.equals("O")
                ? -1
                : switch (tag.substring(2)) {
                    case "PER" -> 0;
                    case "ORG" -> 1;
                    case "LOC" -> 2;
                    default -> 3;
                };
    }

    private void closeSentence() {
        if (sentence.length() > 0) {
            paragraphs.add(sentence.toString());
            length += sentence.length() + 2;
            sentence = new StringBuilder();
            open = -1;
        }
        if (!marked && paragraphs.size() >= sentencesToText) {
            closeText();
        }
    }

    private void closeText() {
        if (sentence.length() > 0) {
            boolean was = marked;
            marked = true;
            closeSentence();
            marked = was;
        }
        if (!paragraphs.isEmpty()) {
            Tokens tokens = tokenizer.tokenize(paragraphs);
            texts.add(new LabelledText(tokens, labels(tokens), weight));
        }
        paragraphs.clear();
        mentions.clear();
        length = 0;
    }

    private byte[] labels(Tokens tokens) {
        byte[] labels = new byte[tokens.size()];
        int[] from = new int[tokens.size()];
        Arrays.setAll(from, tokens::from);
        for (int[] mention : mentions) {
            int at = Arrays.binarySearch(from, mention[0]);
            int first = at >= 0 ? at : -at - 1;
            int behind = Arrays.binarySearch(from, mention[1]);
            int end = behind >= 0 ? behind : -behind - 1;
            if (first < end) {
                Label.write(labels, first, Math.min(end, tokens.sentenceEnd(tokens.sentenceOf(first))), mention[2]);
            }
        }
        return labels;
    }
}
