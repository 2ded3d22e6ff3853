package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;

/** What the model looks at, token by token, worked out once for a text. */
final class Sheet {
    private final Tokens tokens;
    private final long[] words;
    private final int[] attributes;
    private final byte[] capitals;
    private final int[] shapes;
    private final int[] lists;
    private final byte[] context;
    private final boolean[] shouting;

    Sheet(Tokens tokens, Lexicon lexicon, Gazetteer gazetteer) {
        this.tokens = tokens;
        words = new long[tokens.size()];
        attributes = new int[tokens.size()];
        capitals = new byte[tokens.size()];
        shapes = new int[tokens.size()];
        for (int token = 0; token < tokens.size(); token++) {
            words[token] = WordHash.of(tokens.text(), tokens.from(token), tokens.to(token));
            attributes[token] = lexicon.attributes(words[token]);
            capitals[token] = (byte) Capitals.of(tokens.text(), tokens.from(token), tokens.to(token));
            shapes[token] = Capitals.shape(tokens.text(), tokens.from(token), tokens.to(token));
        }
        shouting = shouting();
        lists = new NameScan(this, gazetteer).codes();
        context = new ContextScan(this).flags();
    }

    /** Sentences in which nearly every word is in capitals: there a capital tells nothing. */
    private boolean[] shouting() {
        boolean[] of = new boolean[tokens.sentenceCount()];
        for (int sentence = 0; sentence < of.length; sentence++) {
            int loud = 0;
            int quiet = 0;
            for (int token = tokens.sentenceStart(sentence); token < tokens.sentenceEnd(sentence); token++) {
                loud += capitals[token] == Capitals.ALL ? 1 : 0;
                quiet += capitals[token] == Capitals.SMALL || capitals[token] == Capitals.INITIAL ? 1 : 0;
            }
            of[sentence] = loud >= 2 && loud > quiet * 2;
        }
        return of;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return words.length;
    }

    long word(int token) {
        return words[token];
    }

    int attributes(int token) {
        return attributes[token];
    }

    int capitals(int token) {
        return capitals[token];
    }

    boolean isCapital(int token) {
        return Capitals.isCapital(capitals[token]);
    }

    int shape(int token) {
        return shapes[token];
    }

    /** Two bits for each list of the gazetteer: where the token stands in the longest name of that list. */
    int lists(int token) {
        return lists[token];
    }

    /** What the rest of the text tells of this word. */
    int context(int token) {
        return context[token];
    }

    boolean isShouted(int token) {
        return shouting[tokens.sentenceOf(token)];
    }
}
