package io.slugline.extraction.html;

import java.util.List;
import java.util.Locale;

/** The words by which pages ask to be paid for the rest of an article, in several languages. */
final class PaywallWords {
    /** An invitation is short; what is longer is an article about one. */
    private static final int LONGEST = 300;

    private static final List<String> PHRASES = List.of(
            "subscribe to read",
            "subscribe to continue",
            "subscribe to keep reading",
            "article is for subscribers",
            "story is for subscribers",
            "content is for subscribers",
            "exclusive to subscribers",
            "exclusively for subscribers",
            "for subscribers only",
            "available to subscribers",
            "to continue reading",
            "to keep reading this",
            "to read the full article",
            "to read the full story",
            "sign in to read",
            "log in to read",
            "register to read",
            "nur für abonnenten",
            "jetzt weiterlesen",
            "um weiterzulesen",
            "réservé aux abonnés",
            "pour lire la suite",
            "solo para suscriptores",
            "exclusivo para suscriptores",
            "para seguir leyendo",
            "riservato agli abbonati",
            "per continuare a leggere",
            "exclusivo para assinantes",
            "para continuar lendo",
            "alleen voor abonnees",
            "om verder te lezen",
            "tylko dla subskrybentów",
            "för att läsa vidare",
            "for å lese videre",
            "tilaajille");

    private PaywallWords() {}

    static boolean in(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(folded::contains);
    }
}
