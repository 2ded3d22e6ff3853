package io.slugline.copies;

import io.slugline.copies.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sentence without its figures, dates and names, and these apart; several in a row leave one gap. */
final class Skeleton {
    /** They join names and figures: "Bank of America", "12 to 15". */
    private static final WordList JOINING = new WordList("of and the to de von van del la al for per s");

    /** A headline in capitals is all names and resembles any other. */
    private static final int LEAST_FORM = 3;

    private final List<Integer> figures = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private final long hash;
    private final List<Integer> plain = new ArrayList<>();

    Skeleton(Wording wording, Sentence sentence) {
        long mixed = 1;
        boolean inSlot = false;
        for (int word = sentence.from(); word < sentence.to(); word++) {
            boolean slot = isSlot(wording, word) || (inSlot && joins(wording, word, sentence.to()));
            note(wording, word, sentence);
            if (!slot || !inSlot) {
                mixed = Mix.mixed(mixed * Mix.ODD + (slot ? 0 : wording.hash(word)));
            }
            if (!slot) {
                plain.add(wording.hash(word));
            }
            inSlot = slot;
        }
        hash = mixed;
    }

    long hash() {
        return hash;
    }

    /** Whether enough stands around the gaps to tell that two sentences are of one form. */
    boolean hasForm() {
        return plain.size() >= LEAST_FORM;
    }

    /** The words around the gaps. */
    List<Integer> plain() {
        return plain;
    }

    List<Integer> figures() {
        return figures;
    }

    List<Integer> names() {
        return names;
    }

    List<Integer> slots() {
        return IntStream.concat(
                        figures.stream().mapToInt(word -> word), names.stream().mapToInt(word -> word))
                .boxed()
                .toList();
    }

    /** The first word of a sentence has its capital anyway; alone it is no evidence of a name. */
    private void note(Wording wording, int word, Sentence sentence) {
        boolean opens = word == sentence.from() && !(word + 1 < sentence.to() && wording.is(Wording.NAME, word + 1));
        if (wording.is(Wording.FIGURE, word)) {
            figures.add(wording.hash(word));
        } else if (wording.is(Wording.NAME, word) && !opens) {
            names.add(wording.hash(word));
        }
    }

    private static boolean isSlot(Wording wording, int word) {
        return wording.is(Wording.FIGURE, word) || wording.is(Wording.NAME, word);
    }

    private static boolean joins(Wording wording, int word, int end) {
        boolean joining = JOINING.has(wording.hash(word));
        return joining && word + 1 < end && isSlot(wording, word + 1);
    }
}
