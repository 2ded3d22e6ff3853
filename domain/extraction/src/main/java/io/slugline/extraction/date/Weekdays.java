package io.slugline.extraction.date;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the days of the week as running text uses them. */
public final class Weekdays {
    private static final Map<DayOfWeek, Pattern> NAMES = new EnumMap<>(Map.of(
            DayOfWeek.MONDAY, names("Monday|Montag|lundi|lunes|lunedì|segunda-feira|maandag|понедельник"),
            DayOfWeek.TUESDAY, names("Tuesday|Dienstag|mardi|martes|martedì|terça-feira|dinsdag|вторник"),
            DayOfWeek.WEDNESDAY,
                    names("Wednesday|Mittwoch|mercredi|miércoles|mercoledì|quarta-feira|woensdag|сред[уы]"),
            DayOfWeek.THURSDAY, names("Thursday|Donnerstag|jeudi|jueves|giovedì|quinta-feira|donderdag|четверг"),
            DayOfWeek.FRIDAY, names("Friday|Freitag|vendredi|viernes|venerdì|sexta-feira|vrijdag|пятниц[уы]"),
            DayOfWeek.SATURDAY, names("Saturday|Samstag|Sonnabend|samedi|sábado|sabato|zaterdag|суббот[уы]"),
            DayOfWeek.SUNDAY, names("Sunday|Sonntag|dimanche|domingo|domenica|zondag|воскресенье")));

    private Weekdays() {}

    /** Whether the text names this day, not as "last" or "next" week's. */
    public static boolean names(String text, DayOfWeek day) {
        Pattern pattern = NAMES.get(day);
        return pattern != null && pattern.matcher(text).find();
    }

    private static Pattern names(String forms) {
        return Pattern.compile("(?:" + forms + ")(?![\\p{L}])(?<![\\p{L}](?:" + forms + "))"
                + "(?<!(?:last|next|every|each|Good|Black) (?:" + forms + "))");
    }
}
