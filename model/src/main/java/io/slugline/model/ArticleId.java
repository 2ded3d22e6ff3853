package io.slugline.model;

/**
 * The identity of one article: the same for every revision of it.
 *
 * <p>It is a hash of what the article is, so that a replay finds the same id: of edition and canonical URL, or of edition
 * and text where the page bears no URL. Ids given in an offline command's input are kept as they are.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    /** An id is repeated in what is said of its article. */
    private static final int LONGEST = 1_000;

    public ArticleId {
        Checks.notEmpty(value, "article id", LONGEST);
    }

    public static ArticleId ofUrl(Edition edition, String canonicalUrl) {
        return new ArticleId("a-" + ContentHash.of("url", edition.name(), canonicalUrl));
    }

    public static ArticleId ofText(Edition edition, String text) {
        return new ArticleId("a-" + ContentHash.of("text", edition.name(), text));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
