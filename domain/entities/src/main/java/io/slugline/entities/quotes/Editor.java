package io.slugline.entities.quotes;

import io.slugline.model.tag.Quote.Basis;
import io.slugline.model.tag.Quote.Kind;
import java.util.Optional;

/**
 * Decides what between marks is a quotation, and of which kind.
 *
 * <p>A quotation is direct when most of what is attributed stands between marks; a few words quoted within a reported
 * clause leave the report indirect. The limit of 60 % is that of the scorer and of the literature on mixed quotation
 * (Newell et al., "An attribution relations corpus for political news", LREC 2018). Words that nobody says are kept only
 * when they read as speech: they are mostly titles and scare quotes otherwise.
 */
final class Editor {
    private static final int MOST = 60;
    /** A sentence that is quoted almost whole. */
    private static final int HALF = 50;

    private static final int ALL = 100;
    private static final int SENTENCE = 8;
    private static final int CLAUSE = 5;

    private Editor() {}

    /** The kind of quotation, none if these words are no quotation. */
    static Optional<Kind> kind(Finding finding) {
        if (finding.isReported()) {
            return Optional.of(Kind.INDIRECT);
        }
        if (finding.words() == 0 || finding.shape() == Finding.Shape.TITLE) {
            return Optional.empty();
        }
        if (finding.saying().isNone()) {
            return finding.words() >= SENTENCE && finding.share() == ALL ? Optional.of(Kind.DIRECT) : Optional.empty();
        }
        if (finding.saying().basis() == Basis.CONTINUED) {
            return finding.isSentence() || finding.words() > CLAUSE ? Optional.of(Kind.DIRECT) : Optional.empty();
        }
        return Optional.of(isDirect(finding) ? Kind.DIRECT : Kind.INDIRECT);
    }

    private static boolean isDirect(Finding finding) {
        if (finding.isSentence()) {
            return finding.share() == ALL || (finding.share() >= HALF && finding.words() > CLAUSE);
        }
        return finding.share() >= MOST && (finding.words() >= CLAUSE || finding.isBeforeCue());
    }
}
