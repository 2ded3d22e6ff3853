package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labelled lines, as in mail headers and press archives: {@code Source: …}, {@code Date: … | By: …}. */
final class Labels {
    /** A label with its value. */
    record Labelled(Field field, String key, String value) {}

    private static final int LONGEST = 400;

    private static final Pattern LABEL = Pattern.compile(
            "^[*_>\\[<\\s-]{0,4}(\\p{L}[\\p{L} /-]{0,23}?)[*_]{0,2}\\s?[:：=][*_]{0,2}(?:\\s+|(?=http)|$)(.*?)[*_\\]]{0,2}$");
    private static final Pattern MARKS = Pattern.compile("[:：=]");
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|•·;/]\\s+|\\t+");

    private static final Map<String, Field> FIELDS = fields();

    private Labels() {}

    static boolean isLabel(String line) {
        return !of(line).isEmpty();
    }

    /** The labels of this line; empty unless all of it is labels and their values. */
    static List<Labelled> of(String line) {
        if (line.length() > LONGEST || !MARKS.matcher(line).find()) {
            return List.of();
        }
        List<Labelled> labels = new ArrayList<>();
        for (String part : BETWEEN.split(line, -1)) {
            Optional<Labelled> label = one(part);
            if (label.isEmpty()) {
                return one(line).map(List::of).orElse(List.of());
            }
            labels.add(label.get());
        }
        return labels;
    }

    private static Optional<Labelled> one(String part) {
        Matcher matcher = LABEL.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String key = matcher.group(1).strip().toLowerCase(Locale.ROOT);
        String value = matcher.group(2).strip();
        return Optional.ofNullable(FIELDS.get(key))
                .filter(field -> field == Field.TITLE || field == Field.BODY || !Shape.isProse(value))
                .map(field -> new Labelled(field, key, value));
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : Field.values()) {
            for (String key : keys(field).split("[|]", -1)) {
                fields.putIfAbsent(key, field);
            }
        }
        return Map.copyOf(fields);
    }

    private static String keys(Field field) {
        return switch (field) {
            case TITLE ->
                "title|headline|subject|hl|titel|betreff|titre|titulo|título|titolo|objet|asunto"
                        + "|oggetto|заголовок|тема|标题|題名|header|story title|article title|hed";
            case SOURCE ->
                "source|publication|outlet|publisher|newspaper|from|agency|via|feed|quelle|von|fuente"
                        + "|fonte|de|source name|sender|site|website|источник|来源|sn|media|provider|origin"
                        + "|published by|published in|wire";
            case DATE ->
                "date|published|publication date|pub date|pubdate|published on|posted|sent|issued"
                        + "|filed|datum|fecha|data|дата|日期|pd|load-date|date published|time|published at"
                        + "|posted on|release date|day|received";
            case MODIFIED -> "updated|last updated|modified|last modified|updated on|revised";
            case URL ->
                "url|link|web|address|permalink|source url|original|full story|read more|full text"
                        + "|story url|online|read it here|see|href|web link|source link|available at"
                        + "|originally published at|read full story|read the full story|read the full article"
                        + "|full article|lien|enlace|ссылка|more";
            case AUTHOR ->
                "by|byline|author|authors|writer|reporter|autor|auteur|autore|автор|作者|reported by"
                        + "|written by|correspondent";
            case SECTION -> "section|category|topic|rubrik|rubrique|sección|desk|channel";
            case BODY ->
                "body|text|content|summary|description|abstract|story|article|lead|full text|td|lp" + "|excerpt";
            case OTHER ->
                "to|cc|bcc|reply-to|message-id|length|words|word count|language|la|wc|copyright|cy"
                        + "|keywords|tags|document|an|edition|page|volume|issue|country|region|mime-version"
                        + "|content-type|content-transfer-encoding|list-unsubscribe|location|type|id|ref"
                        + "|priority|slug|status|number|item|importance|return-path|delivered-to|image|photo";
        };
    }
}
