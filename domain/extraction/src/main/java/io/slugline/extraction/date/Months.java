package io.slugline.extraction.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months, whole and shortened, in the languages whose news writes dates in words. */
final class Months {
    /** A month's names must never begin another month's; two languages may share one. */
    private static final String[] NAMES = {
        "january jan januar jänner january. enero ene janvier janv gennaio gen janeiro januari января янв styczeń stycznia"
                + " ocak leden ledna ianuarie",
        "february feb februar febrero février févr fevr fevrier febbraio fevereiro fev februari февраля фев lutego şubat"
                + " únor února",
        "march mar märz mrz marzo mars março maart mrt марта мар marca mart březen března maret",
        "april apr abril abr avril avr aprile апреля апр kwietnia nisan duben dubna",
        "may mai mayo maggio mag maio mei мая май maja mayıs květen května",
        "june jun juni junio juin giugno giu junho июня июн czerwca haziran červen června",
        "july jul juli julio juillet juil luglio lug julho июля июл lipca temmuz červenec července",
        "august aug agosto ago août aout augustus августа авг sierpnia ağustos srpen srpna agustus",
        "september sept sep septiembre septembre settembre set setembro сентября сен września eylül září",
        "october oct oktober okt octubre octobre ottobre ott outubro out октября окт października ekim říjen října",
        "november nov noviembre novembre novembro ноября ноя listopada kasım listopad listopadu",
        "december dec dezember dez diciembre dic décembre déc decembre dicembre dezembro декабря дек grudnia aralık"
                + " prosinec prosince desember",
    };

    private static final Map<String, Integer> BY_NAME = byName();

    private Months() {}

    /** 1 to 12; 0 when the word names no month. */
    static int of(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return BY_NAME.getOrDefault(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, 0);
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                months.putIfAbsent(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
