package io.slugline.copies;

import io.slugline.model.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom an article names as its source, and whether that is a given outlet. */
final class Credits {
    /** "MOSCOW, July 15 (TASS) -", "(Reuters) -" */
    private static final Pattern DATELINE = Pattern.compile("^[^.!?(]{0,60}\\((\\p{Lu}[\\p{L}/ ]{1,30})\\)\\s*[-–—:]");

    private static final Map<String, String> LONG_NAMES = Map.of(
            "ap", "associatedpress",
            "apnews", "associatedpress",
            "afp", "agencefrancepresse",
            "upi", "unitedpressinternational",
            "dpa", "deutschepresseagentur",
            "bbc", "bbcnews",
            "efe", "agenciaefe");

    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Credits() {}

    /** As printed: the credits of the article, and the agency of its dateline. */
    static List<String> of(Article article) {
        List<String> credits = new ArrayList<>(article.credits());
        article.dateline()
                .map(line -> line.agency())
                .filter(agency -> !agency.isEmpty())
                .ifPresent(credits::add);
        if (credits.isEmpty() && !article.body().isEmpty()) {
            Matcher dateline = DATELINE.matcher(article.body().get(0));
            if (dateline.find()) {
                credits.add(dateline.group(1));
            }
        }
        return credits;
    }

    /** Whether one of the credits names this outlet; an outlet's name or its domain will do. */
    static boolean name(List<String> credits, String... outlet) {
        for (String credit : credits) {
            for (String name : outlet) {
                if (!name.isEmpty() && folded(credit).equals(folded(name))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The Associated Press", "AP" and "apnews.com" are one. */
    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        String host = dot > 0 && lower.indexOf(' ') < 0 ? lower.substring(0, dot) : lower;
        String named = ARTICLE.matcher(host).replaceFirst("");
        String letters = NO_LETTERS.matcher(named).replaceAll("");
        return LONG_NAMES.getOrDefault(letters, letters);
    }
}
