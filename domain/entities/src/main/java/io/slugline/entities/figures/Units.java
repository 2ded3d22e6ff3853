package io.slugline.entities.figures;

import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a number measures: money, a share, a length of time, a magnitude. */
final class Units {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("euros", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("pounds", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("rupees", "INR"),
            Map.entry("francs", "CHF"),
            Map.entry("shekels", "ILS"),
            Map.entry("zlotys", "PLN"),
            Map.entry("hryvnias", "UAH"),
            Map.entry("naira", "NGN"),
            Map.entry("rand", "ZAR"),
            Map.entry("baht", "THB"),
            Map.entry("reais", "BRL"),
            Map.entry("lira", "TRY"),
            Map.entry("ringgit", "MYR"));

    /** Of several countries, so that the word itself is the unit. */
    private static final Set<String> SHARED_CURRENCIES =
            Set.of("crowns", "kronor", "kroner", "pesos", "dinars", "dirhams", "riyals", "shillings", "rials");

    private final Wording wording;

    Units(Wording wording) {
        this.wording = wording;
    }

    /**
     * What a number measures.
     *
     * @param from its first token, a currency's sign included
     * @param to behind its last token, the unit included
     * @param compound whether number and unit are one word before a noun: a three-hour meeting
     */
    record Measure(String attribute, String unit, int from, int to, boolean compound) {}

    Optional<Measure> of(Numeral numeral, int end) {
        if (!numeral.unit().isEmpty()) {
            return compound(numeral);
        }
        String sign = SIGNS.getOrDefault(text(numeral.from() - 1), "");
        if (!sign.isEmpty()) {
            return Optional.of(new Measure("money", sign, numeral.from() - 1, numeral.to(), false));
        }
        int next = numeral.to();
        String word = next < end ? text(next).toLowerCase(Locale.ROOT) : "";
        if (wording.is(next, Part.TIMEUNIT) && next < end) {
            return duration(numeral, next, end);
        }
        return named(numeral, next, word);
    }

    private Optional<Measure> named(Numeral numeral, int next, String word) {
        int from = numeral.from();
        if (word.equals("%") || word.equals("percent") || word.equals("pct")) {
            return Optional.of(new Measure("percentage", "percent", from, next + 1, false));
        }
        if (word.equals("per") && wording.says(next + 1, "cent")) {
            return Optional.of(new Measure("percentage", "percent", from, next + 2, false));
        }
        if (word.equals("percentage") && wording.says(next + 1, "points")) {
            return Optional.of(new Measure("percentage", "points", from, next + 2, false));
        }
        if (CURRENCIES.containsKey(word)) {
            return Optional.of(new Measure("money", CURRENCIES.getOrDefault(word, ""), from, next + 1, false));
        }
        if (SHARED_CURRENCIES.contains(word)) {
            return Optional.of(new Measure("money", word, from, next + 1, false));
        }
        boolean magnitude = wording.says(from - 1, "magnitude") || word.equals("magnitude");
        return magnitude ? Optional.of(new Measure("magnitude", "", from, numeral.to(), false)) : Optional.empty();
    }

    private Optional<Measure> compound(Numeral numeral) {
        String unit = numeral.unit();
        if (unit.equals("magnitude")) {
            return Optional.of(new Measure("magnitude", "", numeral.from(), numeral.to(), true));
        }
        boolean time = isTimeUnit(unit);
        return time
                ? Optional.of(new Measure("duration", unit + "s", numeral.from(), numeral.to(), true))
                : Optional.empty();
    }

    private static boolean isTimeUnit(String unit) {
        return switch (unit) {
            case "second", "minute", "hour", "day", "week", "month", "year", "decade" -> true;
            default -> false;
        };
    }

    /** Not an age, and not a distance from now: 34 years old, two days later, ten years ago. */
    private Optional<Measure> duration(Numeral numeral, int unit, int end) {
        int next = unit + 1;
        boolean age = wording.says(next, "old") || (wording.says(next, "of") && wording.says(next + 1, "age"));
        boolean point = next < end
                && (wording.says(next, "ago")
                        || wording.says(next, "later")
                        || wording.says(next, "earlier")
                        || wording.says(next, "before")
                        || wording.says(next, "after")
                        || wording.says(next, "from"));
        String word = text(unit).toLowerCase(Locale.ROOT);
        String plural = word.endsWith("s") ? word : word.equals("century") ? "centuries" : word + "s";
        return age || point
                ? Optional.empty()
                : Optional.of(new Measure("duration", plural, numeral.from(), next, false));
    }

    private String text(int token) {
        boolean brief = token >= 0 && token < wording.size() && wording.tokens().length(token) <= "percentage".length();
        return brief ? wording.tokens().text(token) : "";
    }
}
