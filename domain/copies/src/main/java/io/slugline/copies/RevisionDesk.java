package io.slugline.copies;

import io.slugline.copies.Sentences.Sentence;
import io.slugline.model.Span;
import io.slugline.model.copy.Change;
import io.slugline.model.copy.Change.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a revision changed, sentence by sentence.
 *
 * <p>Equal sentences are matched by their longest common sequence. Between two matched ones, a new sentence that shares
 * half its words with an old one is that one reworded, or corrected where only figures differ; the rest is added or
 * removed.
 */
final class RevisionDesk {
    /** From so many shared words on, the new sentence is the old one in other words. */
    private static final double REWORDED = 0.5;

    private final String text;
    private final Wording wording;
    private final List<Sentence> sentences;
    private final String oldText;
    private final Wording oldWording;
    private final List<Sentence> oldSentences;
    private final Margins margins;
    private final Margins oldMargins;
    private final List<Change> changes = new ArrayList<>();

    private RevisionDesk(Submission submission, KeptText earlier) {
        text = submission.text();
        wording = submission.wording();
        oldText = earlier.body();
        oldWording = Wording.of(oldText);
        sentences = Sentences.of(wording);
        oldSentences = Sentences.of(oldWording);
        margins = submission.margins();
        oldMargins = Margins.of(oldWording.places());
    }

    static List<Change> changes(Submission submission, KeptText earlier) {
        RevisionDesk desk = new RevisionDesk(submission, earlier);
        desk.compareTitles(submission.article().title(), earlier.imprint().title());
        desk.compare();
        return desk.changes;
    }

    private void compareTitles(String title, String was) {
        if (!Wording.of(title).sameWords(Wording.of(was))) {
            changes.add(new Change(Kind.HEADLINE, new Span(0, 0), was));
        }
    }

    private void compare() {
        int here = 0;
        int there = 0;
        for (int[] equal : equalSentences()) {
            between(here, equal[0], there, equal[1]);
            here = equal[0] + 1;
            there = equal[1] + 1;
        }
        between(here, sentences.size(), there, oldSentences.size());
    }

    /** Pairs of equal sentences, both in their order: the longest common sequence. */
    private List<int[]> equalSentences() {
        int[][] length = lengths();
        List<int[]> equal = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < sentences.size() && j < oldSentences.size()) {
            if (isEqual(i, j)) {
                equal.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return equal;
    }

    private int[][] lengths() {
        int[][] length = new int[sentences.size() + 1][oldSentences.size() + 1];
        for (int i = sentences.size() - 1; i >= 0; i--) {
            for (int j = oldSentences.size() - 1; j >= 0; j--) {
                length[i][j] = isEqual(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private boolean isEqual(int i, int j) {
        Sentence ours = sentences.get(i);
        Sentence theirs = oldSentences.get(j);
        return ours.length() == theirs.length()
                && wording.run(ours.from(), ours.length()) == oldWording.run(theirs.from(), theirs.length());
    }

    /** The sentences between two matched pairs, in the order of the new text; what was removed stands last. */
    private void between(int from, int to, int oldFrom, int oldTo) {
        List<Sentence> left = new ArrayList<>(oldSentences.subList(oldFrom, oldTo));
        for (Sentence ours : sentences.subList(from, to)) {
            changes.add(changed(ours, left));
        }
        Span place = to < sentences.size() ? at(span(sentences.get(to)).start()) : at(endOfText());
        for (Sentence removed : left) {
            changes.add(new Change(Kind.REMOVED, place, was(removed)));
        }
    }

    private Change changed(Sentence ours, List<Sentence> left) {
        for (Sentence theirs : left) {
            int shared = WordBag.shared(wording, ours, oldWording, theirs);
            if (shared >= REWORDED * Math.max(ours.length(), theirs.length())) {
                left.remove(theirs);
                return new Change(kind(ours, theirs), span(ours), was(theirs));
            }
        }
        return new Change(Kind.ADDED, span(ours), "");
    }

    /** Only figures differ: a toll went up, a date was put right. */
    private Kind kind(Sentence ours, Sentence theirs) {
        Skeleton now = new Skeleton(wording, ours);
        Skeleton then = new Skeleton(oldWording, theirs);
        boolean onlyFigures = now.plain().equals(then.plain()) && now.names().equals(then.names());
        return onlyFigures ? Kind.FIGURE : Kind.REWORDED;
    }

    private int endOfText() {
        return text.codePointCount(0, text.length());
    }

    private Span span(Sentence sentence) {
        return margins.span(sentence.from(), sentence.to());
    }

    private static Span at(int place) {
        return new Span(place, place);
    }

    private String was(Sentence sentence) {
        Span span = oldMargins.span(sentence.from(), sentence.to());
        int begin = oldText.offsetByCodePoints(0, span.start());
        return oldText.substring(begin, oldText.offsetByCodePoints(begin, span.length()));
    }
}
