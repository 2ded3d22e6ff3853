package io.slugline.endtoend.faults;

import java.util.List;

/** The sentences that the mill grinds in one language; each takes a place, a name and a number. */
record Language(List<String> leads, List<String> sentences) {
    private static final Language EN = new Language(
            List.of(
                    "At least %3$d people had to leave their houses in %1$s when the water came over the old dyke on"
                            + " Tuesday night, the council said.",
                    "The council of %1$s voted on Wednesday to pull down the old dyke, %3$d years after it was built."),
            List.of(
                    "\"We had asked for new gates since the spring,\" said %2$s, who speaks for the farmers of %1$s.",
                    "The pumps of %1$s were switched off at noon, and %2$s was asked to explain why.",
                    "A second inquiry opens next week under %2$s, and it will hear %3$d witnesses from %1$s.",
                    "Shops along the harbour of %1$s stayed shut, and the market lost %3$d stalls to the mud.",
                    "According to %2$s, the insurers will pay no more than %3$d thousand crowns to each household.",
                    "Nobody in %1$s remembers a spring as wet as this one, said %2$s on the steps of the town hall."));

    private static final Language DE = new Language(
            List.of(
                    "Mindestens %3$d Menschen mussten in %1$s ihre Häuser verlassen, als das Wasser in der Nacht zum"
                            + " Mittwoch über den alten Deich kam, teilte die Gemeinde mit.",
                    "Der Gemeinderat von %1$s hat am Mittwoch beschlossen, den alten Deich nach %3$d Jahren abzutragen."),
            List.of(
                    "„Wir hatten seit dem Frühjahr um neue Schleusentore gebeten“, sagte %2$s, der für die Bauern von"
                            + " %1$s spricht.",
                    "Die Pumpen von %1$s wurden mittags abgeschaltet, und %2$s sollte erklären, warum.",
                    "Eine zweite Untersuchung beginnt nächste Woche unter %2$s und wird %3$d Zeugen aus %1$s hören.",
                    "Die Läden am Hafen von %1$s blieben geschlossen, der Markt verlor %3$d Stände an den Schlamm.",
                    "Nach Angaben von %2$s zahlen die Versicherer jedem Haushalt höchstens %3$d tausend Kronen.",
                    "Niemand in %1$s erinnert sich an ein so nasses Frühjahr, sagte %2$s auf der Rathaustreppe."));

    private static final Language FR = new Language(
            List.of(
                    "Au moins %3$d personnes ont dû quitter leur maison à %1$s lorsque l'eau a franchi la vieille digue"
                            + " dans la nuit de mardi, selon la mairie.",
                    "Le conseil de %1$s a décidé mercredi de démolir la vieille digue, %3$d ans après sa construction."),
            List.of(
                    "« Nous demandions de nouvelles vannes depuis le printemps », a dit %2$s, qui parle au nom des"
                            + " fermiers de %1$s.",
                    "Les pompes de %1$s ont été arrêtées à midi, et l'on a demandé à %2$s d'expliquer pourquoi.",
                    "Une seconde enquête s'ouvre la semaine prochaine sous %2$s, qui entendra %3$d témoins de %1$s.",
                    "Les boutiques du port de %1$s sont restées fermées, et le marché a perdu %3$d étals dans la boue.",
                    "Selon %2$s, les assureurs ne verseront pas plus de %3$d mille couronnes à chaque foyer.",
                    "Personne à %1$s ne se souvient d'un printemps aussi humide, a dit %2$s devant la mairie."));

    static final List<Language> ALL = List.of(EN, DE, FR);

    Language {
        leads = List.copyOf(leads);
        sentences = List.copyOf(sentences);
    }
}
