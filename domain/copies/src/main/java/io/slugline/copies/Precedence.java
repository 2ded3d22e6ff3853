package io.slugline.copies;

import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/** Whether an article is the original of one that came to the desk before it. */
final class Precedence {
    private static final int DAY = "2016-07-15".length();

    private final Article article;
    private final List<String> credits;
    private final String published;

    Precedence(Article article) {
        this.article = article;
        this.credits = Credits.of(article);
        this.published = article.published()
                .filter(date -> date.basis() != Published.Basis.RECEIVED)
                .map(Published::at)
                .orElse("");
    }

    /** When the article says it was published; empty where that rests on nothing the page says. */
    String published() {
        return published;
    }

    /** Whom the article names as its sources. */
    List<String> credits() {
        return credits;
    }

    /** It was published before the other, or the other credits it. */
    boolean isOriginalOf(Imprint other) {
        String name = article.source().name();
        String domain = article.source().domain();
        boolean sameOutlet = !other.source().isEmpty()
                && other.source().equals(article.source().key());
        boolean credited = !sameOutlet && Credits.name(other.credits(), name, domain);
        boolean creditsIt = Credits.name(credits, other.source());
        return credited || (!creditsIt && isBefore(other.published()));
    }

    /** Compared as instants where both bear a zone, else by their days. */
    private boolean isBefore(String other) {
        if (published.length() < DAY || other.length() < DAY) {
            return false;
        }
        if (areOfOneForm(published, other)) {
            return published.compareTo(other) < 0;
        }
        try {
            return OffsetDateTime.parse(published).isBefore(OffsetDateTime.parse(other));
        } catch (DateTimeException noInstant) {
            return published.substring(0, DAY).compareTo(other.substring(0, DAY)) < 0;
        }
    }

    /** Both in UTC with digits in the same places: these are ordered as their instants are. */
    private static boolean areOfOneForm(String one, String other) {
        boolean alike = one.length() == other.length() && one.endsWith("Z") && other.endsWith("Z");
        for (int i = 0; alike && i < one.length(); i++) {
            char c = one.charAt(i);
            char d = other.charAt(i);
            alike = c == d || (isDigit(c) && isDigit(d));
        }
        return alike;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
