package io.slugline.copies;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;

/** An article on the desk, read once in all the ways in which it is compared. */
final class Submission {
    private final Article article;
    private final String text;
    private final Wording wording;
    private final ShingleSet shingles;
    private final short[] signature;
    private final Fingerprints fingerprints;
    private final String urlKey;
    private final Margins margins;
    private final Precedence precedence;

    Submission(Article article, String text, Wording wording) {
        this.article = article;
        this.text = text;
        this.wording = wording;
        long[] all = wording.allShingles();
        this.shingles = new ShingleSet(all);
        this.signature = MinHash.signature(all);
        this.fingerprints = new Fingerprints(wording.size(), all);
        this.urlKey = urlKey(article);
        this.margins = Margins.of(wording.places());
        this.precedence = new Precedence(article);
    }

    Article article() {
        return article;
    }

    /** Whether it is the same article, or another at the same URL. */
    boolean isAnotherStateOf(Imprint earlier) {
        return earlier.id().equals(article.id().value()) || (!urlKey.isEmpty() && urlKey.equals(earlier.urlKey()));
    }

    /** Where the id is not made of the URL, the URL has to be remembered for itself. */
    String urlKey() {
        return urlKey;
    }

    private static String urlKey(Article article) {
        boolean told = article.url().isEmpty()
                || ArticleId.ofUrl(article.edition(), article.url()).equals(article.id());
        return told ? "" : Keys.url(article.url());
    }

    String text() {
        return text;
    }

    Wording wording() {
        return wording;
    }

    Margins margins() {
        return margins;
    }

    Precedence precedence() {
        return precedence;
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
