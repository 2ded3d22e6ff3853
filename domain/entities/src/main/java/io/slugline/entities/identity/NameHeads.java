package io.slugline.entities.identity;

import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.Set;

/**
 * Decides the type of a name of several words by its head: {@code Hale Strait} is a place and {@code Hale Festival} no
 * organisation, whatever the words before suggest. A hospital or a museum is a place only where somebody is in it or goes
 * there; as one that speaks or employs it stays an organisation.
 */
final class NameHeads {
    private static final Set<String> PLACES = Set.of(
            "Park",
            "Port",
            "Islands",
            "Island",
            "Glacier",
            "Lake",
            "River",
            "Road",
            "Street",
            "Expressway",
            "Highway",
            "Bridge",
            "Sea",
            "Strait",
            "Bay",
            "Gulf",
            "Stadium",
            "Square",
            "Prison",
            "Peninsula",
            "Region",
            "Mountains",
            "Province",
            "Avenue",
            "Plaza",
            "Railway",
            "Geopark",
            "Desert",
            "Canal");

    private static final Set<String> BUILDINGS = Set.of(
            "Hospital",
            "Museum",
            "Station",
            "Temple",
            "Mosque",
            "Cathedral",
            "Airport",
            "Hotel",
            "Restaurant",
            "Palace",
            "Centre",
            "Market",
            "Mall");

    private static final Set<String> HAPPENINGS = Set.of(
            "Festival",
            "Act",
            "Declaration",
            "Revolution",
            "War",
            "Award",
            "Awards",
            "Day",
            "Week",
            "Constitution",
            "Games",
            "Cup",
            "Prize",
            "Protocol",
            "Index",
            "Championship",
            "Championships",
            "Marathon",
            "Treaty");

    private static final Set<String> WHERE =
            Set.of("in", "at", "to", "near", "inside", "outside", "from", "into", "around", "towards", "via");

    /** With an article before it and nothing behind, a word that stands for what was named in full elsewhere. */
    private static final Set<String> COMMON = Set.of(
            "Party",
            "Corporation",
            "Committee",
            "Company",
            "Board",
            "Revolution",
            "Section",
            "Kingdom",
            "Institute",
            "Coalition",
            "Movement",
            "Foundation");

    private static final Set<String> ARTICLES = Set.of("the", "The", "its", "our", "their", "this", "a");
    private static final Set<String> POLLS = Set.of("election", "elections", "referendum", "by-election", "primary");
    /** {@code state legislative}, {@code local}, {@code mayoral run-off}. */
    private static final int MOST_KINDS = 3;

    private static final int YEAR = 4;
    /** Characters of {@code 2016-07-15}. */
    private static final int DATE = 10;

    private NameHeads() {}

    /** {@code the Party}. */
    static boolean isCommon(Tokens tokens, int first, int end) {
        return end - first == 1
                && first > 0
                && ARTICLES.contains(tokens.text(first - 1))
                && COMMON.contains(tokens.text(first));
    }

    /** Behind {@code 1998 Oslo mayoral election}, of which {@code Oslo} was taken for a name; 0 when it is none. */
    static int pollEnd(Tokens tokens, int first, int end) {
        boolean dated = first > 0 && tokens.length(first - 1) == YEAR && isNumber(tokens, first - 1);
        int limit = dated ? Math.min(tokens.sentenceEnd(tokens.sentenceOf(first)), end + MOST_KINDS + 1) : end;
        for (int token = end; token < limit && Character.isLowerCase(tokens.first(token)); token++) {
            if (POLLS.contains(tokens.text(token))) {
                return token + 1;
            }
        }
        return 0;
    }

    /** A line of its own like {@code OSLO 2016-07-15}. */
    static boolean isDateline(Tokens tokens, int first, int end) {
        int sentence = tokens.sentenceOf(first);
        boolean two = tokens.sentenceStart(sentence) == first && tokens.sentenceEnd(sentence) == end + 1;
        return two && tokens.length(end) == DATE && Character.isDigit(tokens.first(end)) && !isNumber(tokens, end);
    }

    private static boolean isNumber(Tokens tokens, int token) {
        for (int at = tokens.from(token); at < tokens.to(token); at++) {
            if (tokens.text().charAt(at) < '0' || tokens.text().charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The type of the name from {@code first} to the token before {@code end}, of which the model says {@code given}. */
    static EntityType type(Tokens tokens, int first, int end, EntityType given) {
        boolean open = given == EntityType.ORGANISATION || given == EntityType.PLACE;
        if (end - first < 2 || !open) {
            return given;
        }
        String head = tokens.text(end - 1);
        if (HAPPENINGS.contains(head) || tokens.is(first, "Operation")) {
            return EntityType.OTHER;
        }
        boolean place = PLACES.contains(head) || (BUILDINGS.contains(head) && isWhere(tokens, first));
        return place ? EntityType.PLACE : given;
    }

    private static boolean isWhere(Tokens tokens, int first) {
        int before = first - 1;
        if (before >= 0 && tokens.isIgnoringCase(before, "the")) {
            before--;
        }
        return before >= 0 && WHERE.contains(tokens.text(before));
    }
}
