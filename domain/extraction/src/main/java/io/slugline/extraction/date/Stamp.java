package io.slugline.extraction.date;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that prints when an article appeared or was changed, and nothing else.
 *
 * @param modified whether the line says so of a later change
 */
public record Stamp(Published at, boolean modified) {
    /** A printed date with its words fits in this. */
    private static final int LONGEST = 120;

    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:updated?|modified|edited|changed|revised|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|обновлено)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** What may stand beside the date: labels, weekdays, zones and words of time. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:(?:last|first|originally|date|time|published|posted|created|issued|released|updated?|modified|edited|changed|revised|on|at|the|of"
                    + "|et|gmt|utc|est|edt|pst|pdt|cet|cest|msk|ist|bst|local|hrs?|am|pm|uhr|publicado|publié|veröffentlicht|aktualisiert|stand|le|el|am|den"
                    + "|mis à jour|actualizado|aggiornato|atualizado|pubblicato|datum|fecha|data|дата|опубликовано|обновлено"
                    + "|mon|tue|wed|thu|fri|sat|sun|tues|thurs|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b\\.?)|\\d{1,2}:\\d{2}(?::\\d{2})?|[\\s|•·:;,()/–—-]",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** The stamp that this line is, if it holds a whole date and no other matter. */
    public static Optional<Stamp> of(String line) {
        if (line.length() > LONGEST || !hasDigit(line)) {
            return Optional.empty();
        }
        return DateFinder.first(line)
                .filter(date -> BESIDE.matcher(line.substring(0, date.start()) + " " + line.substring(date.end()))
                        .replaceAll("")
                        .isEmpty())
                .map(date -> new Stamp(date.on(Basis.TEXT), saysChanged(line.substring(0, date.start()))));
    }

    /** The first whole date of a text, whatever stands around it. */
    public static Optional<Published> in(String text, Basis basis) {
        return DateFinder.first(text).map(date -> date.on(basis));
    }

    private static boolean saysChanged(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return CHANGED.matcher(words).find() && !words.contains("publish") && !words.contains("posted");
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }
}
