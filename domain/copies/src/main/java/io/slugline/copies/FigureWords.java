package io.slugline.copies;

/** Figures and dates that are written as words. */
final class FigureWords {
    private static final WordList KNOWN = new WordList(""
            + "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
            + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
            + " thousand million billion trillion dozen dozens first second third fourth fifth sixth seventh"
            + " eighth ninth tenth half quarter double triple twice"
            + " monday tuesday wednesday thursday friday saturday sunday january february march april june july"
            + " august september october november december yesterday today tomorrow"
            + " zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend"
            + " montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli"
            + " oktober dezember gestern heute morgen"
            + " deux trois quatre cinq sept huit neuf dix onze douze vingt cent mille"
            + " lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet"
            + " août septembre octobre novembre décembre hier demain"
            + " dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil"
            + " lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio"
            + " agosto septiembre octubre noviembre diciembre ayer hoy");

    private FigureWords() {}

    /** Whether the word with this hash is one. */
    static boolean has(int hash) {
        return KNOWN.has(hash);
    }
}
