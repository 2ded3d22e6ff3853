package io.slugline.entities.text;

import java.util.Set;

/** Words that are written with a point, which then neither stands alone nor ends a sentence. */
final class Abbreviations {
    /** Titles and the like: what follows belongs to them, so they never end a sentence. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Cpl", "Cmdr", "Adm", "Rev",
            "Hon", "Sen", "Rep", "Gov", "Pres", "St", "Ste", "Mt", "Ft", "Fr", "Sr", "Brig", "Pvt", "Supt", "Atty",
            "Messrs", "Amb", "Sec", "Insp", "Det", "Mme", "Mlle", "Gens", "Reps", "Sens", "vs", "No", "Nos", "al");

    /** Others may end a sentence. */
    private static final Set<String> OTHERS = Set.of(
            "Inc", "Corp", "Co", "Ltd", "Cos", "Bros", "LLC", "Jr", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep",
            "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
            "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn",
            "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ave", "Blvd", "Dept", "Univ", "Assn", "etc", "approx", "est",
            "Rd", "Ph", "pct", "ft", "cf", "Est", "Bhd", "Pty", "Plc");

    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** The word's end, behind the point that belongs to it if there is one. */
    static int withPoint(String text, int begin, int end, int limit) {
        boolean point = end < limit && text.charAt(end) == '.' && (end + 1 == limit || text.charAt(end + 1) != '.');
        return point && (isInitials(text, begin, end) || isKnown(text, begin, end, limit)) ? end + 1 : end;
    }

    /** {@code U.S} and {@code a.m} before their last point, and {@code J} of {@code J. Smith}. */
    private static boolean isInitials(String text, int begin, int end) {
        if (end - begin == 1) {
            return Character.isUpperCase(text.charAt(begin)) && text.charAt(begin) != 'I';
        }
        return end - begin >= 3
                && text.charAt(end - 2) == '.'
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end - 3));
    }

    private static boolean isKnown(String text, int begin, int end, int limit) {
        if (end - begin > LONGEST) {
            return false;
        }
        String word = text.substring(begin, end);
        boolean number = word.equals("No") || word.equals("Nos");
        return OTHERS.contains(word)
                || (BEFORE_A_NAME.contains(word) && (!number || digitFollows(text, end + 1, limit)));
    }

    private static boolean digitFollows(String text, int at, int limit) {
        return at + 1 < limit && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether a token that ends in a point cannot end its sentence. */
    static boolean holdsOn(String text, int begin, int end) {
        if (end - begin == 2) {
            return true;
        }
        return end - begin - 1 <= LONGEST && BEFORE_A_NAME.contains(text.substring(begin, end - 1));
    }
}
