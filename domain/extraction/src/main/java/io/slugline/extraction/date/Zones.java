package io.slugline.extraction.date;

import java.util.Locale;
import java.util.Map;

/** Zones as pages print them, as ISO 8601 offsets. Abbreviations that several zones share are left out. */
final class Zones {
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"));

    static final String PATTERN =
            "(?i:Z|(?:GMT|UTC)?\\s?[+-]\\d{2}:?\\d{2}|GMT|UTC|E[SD]T|CDT|M[SD]T|P[SD]T|CES?T|MESZ|MEZ|EES?T|MSK|JST|AE[SD]T)";

    private Zones() {}

    /** The offset, empty when the text names no zone that is sure. */
    static String offset(String zone) {
        String name = zone.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String digits = name.replaceFirst("^(?:gmt|utc)", "");
        if (digits.startsWith("+") || digits.startsWith("-")) {
            String offset = digits.contains(":") ? digits : digits.substring(0, 3) + ":" + digits.substring(3);
            return offset.equals("+00:00") ? "Z" : offset;
        }
        return OFFSETS.getOrDefault(name, "");
    }
}
