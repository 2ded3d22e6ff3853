package io.slugline.model.copy;

import io.slugline.model.ArticleId;
import io.slugline.model.Checks;
import io.slugline.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What an article is a copy of, and which of its passages stood earlier elsewhere.
 *
 * @param of the earlier article that it copies most; absent for an original
 * @param similarity to {@code of}: Jaccard over the sets of 5-word shingles, 0 to 1, four decimals
 * @param copies every earlier original, nearest first, at most {@link #MOST_COPIES}
 * @param copiesTotal how many there were
 * @param family the first article of those linked by copying; the article itself if it copies none
 * @param passages in the order of their start
 * @param originalOf earlier-numbered articles that turn out to be copies of this one
 */
public record Copy(
        CopyKind kind,
        Optional<ArticleId> of,
        double similarity,
        List<CopyOf> copies,
        int copiesTotal,
        ArticleId family,
        List<Passage> passages,
        List<ArticleId> originalOf) {
    public static final int MOST_COPIES = 200;

    public Copy {
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
        originalOf = List.copyOf(originalOf);
        Checks.require((kind == CopyKind.ORIGINAL) == of.isEmpty(), "an original, and only it, is a copy of nothing");
        Checks.require(copies.size() <= MOST_COPIES, "more than " + MOST_COPIES + " copies listed");
    }

    /** The verdict on an article that shares nothing with any earlier one. */
    public static Copy original(ArticleId article) {
        return new Copy(CopyKind.ORIGINAL, Optional.empty(), 0, List.of(), 0, article, List.of(), List.of());
    }

    /** Original; revision of the same article; exact, near or partial copy of another. */
    public enum CopyKind {
        ORIGINAL,
        REVISION,
        EXACT,
        NEAR,
        PARTIAL;

        /** Whether the whole text, not only passages of it, stood earlier. */
        public boolean isWhole() {
            return this == EXACT || this == NEAR || this == REVISION;
        }
    }

    /** One earlier original and how much of it this is. */
    public record CopyOf(ArticleId of, CopyKind kind, double similarity) {}

    /**
     * A run of sentences shared with an earlier article.
     *
     * @param here where it stands in this article
     * @param of the article in which it was first seen
     * @param ofStart where it begins in that article
     * @param ofEnd where it ends there, exclusive
     * @param exact whether the words agree throughout
     */
    public record Passage(Span here, ArticleId of, int ofStart, int ofEnd, boolean exact) {
        /** Where it stands in the article in which it was first seen. */
        public Span there() {
            return new Span(ofStart, ofEnd);
        }
    }
}
