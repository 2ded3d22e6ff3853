package io.slugline.copies;

import io.slugline.model.article.Article;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether two states of an article say the same: the words of title and body, without regard to case, spacing, the
 * glyphs of marks, and lines that only tell when the page was changed.
 */
final class Typography {
    /** A stamp has few words; a longer line tells something. */
    private static final int LONGEST_STAMP = 80;

    private static final Pattern STAMP = Pattern.compile(
            "(?iu)\\W*(?:(?:last )?(?:updated|modified|published|posted|changed|edited|revised|first published"
                    + "|aktualisiert|stand|veröffentlicht|mis à jour|publié|actualizado|publicado)\\b"
                    + "[\\d\\p{P}\\s]*(?:(?:at|on|an?|the|am|um|uhr|le|à|el|las|a\\.?m|p\\.?m|[a-z]{2,4}t|utc|gmt|ago"
                    + "|minutes?|hours?|days?|today|yesterday|\\p{L}{3,9}day|jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*"
                    + "|may|june?|july?|aug\\p{L}*|sept?\\p{L}*|oct\\p{L}*|nov\\p{L}*|dec\\p{L}*)\\b[\\d\\p{P}\\s]*)*)");

    private Typography() {}

    static long hash(Article article, Wording body) {
        Wording told = hasStamp(article.body()) ? Wording.of(withoutStamps(article.body())) : body;
        return Mix.mixed(Wording.of(article.title()).hash() * Mix.ODD + told.hash());
    }

    private static boolean hasStamp(List<String> body) {
        return body.stream().anyMatch(Typography::isStamp);
    }

    private static String withoutStamps(List<String> body) {
        return String.join(
                Article.PARAGRAPH_BREAK,
                body.stream().filter(line -> !isStamp(line)).toList());
    }

    /** "Updated July 3, 2021 at 4:15 p.m." */
    private static boolean isStamp(String paragraph) {
        return paragraph.length() <= LONGEST_STAMP && STAMP.matcher(paragraph).matches();
    }
}
