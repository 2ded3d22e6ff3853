package io.slugline.copies;

import java.util.Set;

/** Words whose full stop ends no sentence. */
final class Abbreviations {
    private static final int LONGEST = 4;
    private static final Set<String> KNOWN = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Maj", "Capt", "Adm", "Prof",
            "Rev", "Hon", "Pres", "St", "Jr", "Sr", "No", "Nos", "vs", "Inc", "Co", "Corp", "Ltd", "Jan", "Feb", "Mar",
            "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
            "Sun", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La",
            "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va",
            "Vt", "Wash", "Wis", "Wyo", "Mme", "Mlle", "Hr", "Fr", "bzw", "ca", "Nr", "Str", "Sra");

    private Abbreviations() {}

    static boolean has(int[] points, int begin, int end) {
        int length = end - begin;
        if (length == 1) {
            return Character.isUpperCase(points[begin]);
        }
        return length <= LONGEST && KNOWN.contains(new String(points, begin, length));
    }
}
