package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;

/** Finds the best labels of a text, sentence by sentence (Viterbi 1967). */
final class Decoder {
    /** Longer sentences are lists or no text: they are labelled in pieces of this many tokens. */
    private static final int LONGEST_SENTENCE = 400;

    private static final int LABELS = Label.COUNT;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private final Model model;
    private final Sheet sheet;
    private final Features features;
    private final int[] scores = new int[LONGEST_SENTENCE * LABELS];
    private final byte[] back = new byte[LONGEST_SENTENCE * LABELS];
    private final byte[] labels;

    Decoder(Model model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
        features = new Features(sheet, model.rows(), model.groups());
        labels = new byte[sheet.size()];
    }

    byte[] labels() {
        Tokens tokens = sheet.tokens();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            for (int first = tokens.sentenceStart(sentence); first < end; first += LONGEST_SENTENCE) {
                decode(first, Math.min(end, first + LONGEST_SENTENCE) - first);
            }
        }
        return labels;
    }

    private void decode(int first, int length) {
        for (int i = 0; i < length; i++) {
            int count = features.of(first + i);
            model.score(features.rows(), count, scores, i * LABELS);
        }
        for (int label = 0; label < LABELS; label++) {
            if (label != Label.OUTSIDE && !Label.opens(label)) {
                scores[label] = IMPOSSIBLE;
            }
        }
        for (int i = 1; i < length; i++) {
            step(i * LABELS);
        }
        follow(first, length);
    }

    private void step(int at) {
        for (int after = 0; after < LABELS; after++) {
            if (after == Label.OUTSIDE || Label.opens(after)) {
                closed(at, after);
            } else {
                open(at, after);
            }
        }
    }

    /** Behind a mention or outside: any label that closes one may stand before. */
    private void closed(int at, int after) {
        int best = scores[at - LABELS] + model.transition(Label.OUTSIDE, after);
        int from = Label.OUTSIDE;
        for (int type = 0; type < Label.TYPES; type++) {
            for (int place = Label.LAST; place <= Label.UNIT; place++) {
                int before = Label.of(type, place);
                int score = scores[at - LABELS + before] + model.transition(before, after);
                if (score > best) {
                    best = score;
                    from = before;
                }
            }
        }
        scores[at + after] += best;
        back[at + after] = (byte) from;
    }

    private void open(int at, int after) {
        int begin = Label.of(Label.type(after), Label.BEGIN);
        int inside = Label.of(Label.type(after), Label.INSIDE);
        int opened = scores[at - LABELS + begin] + model.transition(begin, after);
        int gone = scores[at - LABELS + inside] + model.transition(inside, after);
        scores[at + after] += Math.max(opened, gone);
        back[at + after] = (byte) (opened >= gone ? begin : inside);
    }

    private void follow(int first, int length) {
        int last = (length - 1) * LABELS;
        int best = Label.OUTSIDE;
        for (int label = 1; label < LABELS; label++) {
            if (Label.closes(label) && scores[last + label] > scores[last + best]) {
                best = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[first + i] = (byte) best;
            best = back[i * LABELS + best];
        }
    }
}
