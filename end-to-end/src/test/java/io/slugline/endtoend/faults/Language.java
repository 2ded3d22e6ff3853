package io.slugline.endtoend.faults;

import java.util.List;

/**
 * What the mill grinds in one language: sentences, each with a place, a name, a number and two things of its story. The
 * editions of the three lie in three of four partitions; one stays empty.
 */
record Language(String name, List<String> leads, List<String> sentences, List<String> things) {
    private static final Language EN = new Language(
            "en",
            List.of(
                    "At least %3$d people had to leave their houses in %1$s when the water came over the %4$s on Tuesday"
                            + " night, the council said.",
                    "The council of %1$s voted on Wednesday to pull down the %4$s, %3$d years after they were built.",
                    "The %4$s of %1$s are to be sold, %2$s said on Monday, and the %5$s with them."),
            List.of(
                    "\"We had asked for new %4$s since the spring,\" said %2$s, who speaks for the farmers of %1$s.",
                    "The %5$s of %1$s were switched off at noon, and %2$s was asked to explain why.",
                    "An inquiry into the %4$s opens next week under %2$s, and it will hear %3$d witnesses.",
                    "Shops beside the %5$s stayed shut, and the market lost %3$d stalls to the mud.",
                    "According to %2$s, the insurers will pay no more than %3$d thousand crowns for the %4$s.",
                    "Nobody in %1$s remembers that the %5$s were ever painted, said %2$s on the steps of the hall."),
            things("pumps gates ferries orchards quarries chapels looms kilns tramways lanterns "
                    + "beehives granaries windmills tollgates harpoons reservoirs vineyards barges "
                    + "tanneries greenhouses ropewalks stables turbines culverts cisterns belfries "
                    + "sawmills cranes buoys kennels playgrounds ambulances libraries bakeries cemeteries "
                    + "tunnels antennas breweries lighthouses weirs"));

    private static final Language DE = new Language(
            "de",
            List.of(
                    "Mindestens %3$d Menschen mussten in %1$s ihre Häuser verlassen, als das Wasser in der Nacht zum"
                            + " Mittwoch über die %4$s kam, teilte die Gemeinde mit.",
                    "Der Gemeinderat von %1$s hat am Mittwoch beschlossen, die %4$s nach %3$d Jahren abzutragen.",
                    "Die %4$s von %1$s sollen verkauft werden, sagte %2$s am Montag, und die %5$s gleich mit."),
            List.of(
                    "„Wir hatten seit dem Frühjahr um neue %4$s gebeten“, sagte %2$s, der für die Bauern von %1$s"
                            + " spricht.",
                    "Die %5$s von %1$s wurden mittags abgeschaltet, und %2$s sollte erklären, warum.",
                    "Die Untersuchung über die %4$s beginnt nächste Woche unter %2$s und wird %3$d Zeugen hören.",
                    "Die Läden neben den %5$s blieben geschlossen, der Markt verlor %3$d Stände an den Schlamm.",
                    "Nach Angaben von %2$s zahlen die Versicherer höchstens %3$d tausend Kronen für die %4$s.",
                    "Niemand in %1$s weiß noch, dass die %5$s je gestrichen wurden, sagte %2$s auf der Rathaustreppe."),
            things("Pumpen Schleusen Fähren Obstgärten Steinbrüche Kapellen Webstühle Brennöfen "
                    + "Straßenbahnen Laternen Bienenstöcke Speicher Windmühlen Mautstellen Harpunen "
                    + "Stauseen Weinberge Lastkähne Gerbereien Gewächshäuser Seilereien Ställe Turbinen "
                    + "Durchlässe Zisternen Glockentürme Sägewerke Kräne Bojen Zwinger Spielplätze "
                    + "Rettungswagen Büchereien Bäckereien Friedhöfe Tunnel Antennen Brauereien "
                    + "Leuchttürme Wehre"));

    private static final Language ES = new Language(
            "es",
            List.of(
                    "Al menos %3$d personas tuvieron que dejar sus casas en %1$s cuando el agua pasó sobre las obras de"
                            + " %4$s en la noche del martes, según el ayuntamiento.",
                    "El concejo de %1$s decidió el miércoles derribar %4$s que se levantaron hace %3$d años.",
                    "En %1$s se venderán %4$s, dijo %2$s el lunes, y con ellas también %5$s."),
            List.of(
                    "«Pedíamos otras %4$s desde la primavera», dijo %2$s, que habla por los agricultores de %1$s.",
                    "Al mediodía se apagaron en %1$s todas las %5$s, y se pidió a %2$s que explicara por qué.",
                    "Una investigación sobre %4$s se abre la semana que viene con %2$s, que oirá a %3$d testigos.",
                    "Las tiendas junto a %5$s siguieron cerradas, y el mercado perdió %3$d puestos en el barro.",
                    "Según %2$s, las aseguradoras no pagarán más de %3$d mil coronas por %4$s.",
                    "Nadie en %1$s recuerda que se pintaran %5$s alguna vez, dijo %2$s delante del ayuntamiento."),
            things("bombas esclusas barcazas huertas canteras capillas hilanderías tejerías tranvías "
                    + "farolas colmenas graneros molinos peajes arpones embalses viñedos gabarras "
                    + "curtidurías invernaderos cordelerías cuadras turbinas acequias cisternas "
                    + "campanarios serrerías grúas boyas perreras plazas ambulancias bibliotecas "
                    + "panaderías cementerios túneles antenas cervecerías faros presas"));

    static final List<Language> ALL = List.of(EN, DE, ES);

    Language {
        leads = List.copyOf(leads);
        sentences = List.copyOf(sentences);
        things = List.copyOf(things);
    }

    private static List<String> things(String plurals) {
        return List.of(plurals.split(" ", -1));
    }
}
