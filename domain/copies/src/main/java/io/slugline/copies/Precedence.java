package io.slugline.copies;

import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Whether an article is the original of one that came to the desk before it. */
final class Precedence {
    private Precedence() {}

    /** When an article says it was published; empty where that rests on nothing the page says. */
    static String evidence(Article article) {
        return article.published()
                .filter(published -> published.basis() != Published.Basis.RECEIVED)
                .map(Published::at)
                .orElse("");
    }

    /** It was published before the other, or the other credits it. */
    static boolean isOriginalOf(Article article, Imprint other) {
        String name = article.source().name();
        String domain = article.source().domain();
        boolean sameOutlet = !other.source().isEmpty()
                && other.source().equals(article.source().key());
        boolean credited = !sameOutlet && Credits.name(other.credits(), name, domain);
        boolean credits = Credits.name(Credits.of(article), other.source());
        return credited || (!credits && isBefore(evidence(article), other.published()));
    }

    /** Compared as instants where both bear a zone, else by their days. */
    private static boolean isBefore(String one, String other) {
        int day = "2016-07-15".length();
        if (one.length() < day || other.length() < day) {
            return false;
        }
        try {
            return OffsetDateTime.parse(one).isBefore(OffsetDateTime.parse(other));
        } catch (DateTimeException noInstant) {
            return one.substring(0, day).compareTo(other.substring(0, day)) < 0;
        }
    }
}
