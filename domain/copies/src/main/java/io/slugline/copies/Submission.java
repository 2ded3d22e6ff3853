package io.slugline.copies;

import io.slugline.model.article.Article;

/** An article on the desk, read once in all the ways in which it is compared. */
final class Submission {
    private final Article article;
    private final String text;
    private final Wording wording;
    private final ShingleSet shingles;
    private final short[] signature;
    private final Fingerprints fingerprints;

    Submission(Article article, String text, Wording wording) {
        this.article = article;
        this.text = text;
        this.wording = wording;
        this.shingles = new ShingleSet(wording);
        this.signature = MinHash.signature(wording);
        this.fingerprints = new Fingerprints(wording);
    }

    Article article() {
        return article;
    }

    /** Whether it is the same article, or another at the same URL. */
    boolean isAnotherStateOf(KeptText earlier) {
        String urlKey = Filing.urlKey(article);
        return earlier.id().equals(article.id().value()) || (!urlKey.isEmpty() && urlKey.equals(earlier.urlKey()));
    }

    String text() {
        return text;
    }

    Wording wording() {
        return wording;
    }

    ShingleSet shingles() {
        return shingles;
    }

    short[] signature() {
        return signature;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }
}
