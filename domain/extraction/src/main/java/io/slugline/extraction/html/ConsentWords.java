package io.slugline.extraction.html;

import java.util.List;
import java.util.Locale;

/** The words by which pages ask for consent to cookies and the like, in several languages. */
final class ConsentWords {
    private static final int LONGEST = 1_500;

    private static final List<String> STEMS = List.of(
            "cookie",
            "consent",
            "privacy",
            "personal data",
            "third parties",
            "your browser",
            "datenschutz",
            "personenbezogen",
            "einwillig",
            "zustimm",
            "drittanbieter",
            "consentement",
            "confidentialit",
            "données personnelles",
            "traceurs",
            "privacidad",
            "consentimiento",
            "datos personales",
            "dati personali",
            "toestemming",
            "persoonsgegevens",
            "samtycke",
            "personuppgifter",
            "samtykke",
            "dane osobowe",
            "danych osobowych");

    private ConsentWords() {}

    static boolean in(String text) {
        String folded = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(folded::contains);
    }
}
