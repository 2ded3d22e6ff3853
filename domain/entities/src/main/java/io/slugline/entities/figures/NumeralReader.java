package io.slugline.entities.figures;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads numbers: 84, 1,200, 3.5 million, 20bn, fifty-one, two dozen, half a million. */
final class NumeralReader {
    /** No figure of news has more digits; longer ones are ids. */
    private static final int LONGEST = 20;

    /** Three hundred thousand million. */
    private static final int MOST_SCALES = 3;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));

    private final Wording wording;
    private final Tokens tokens;

    NumeralReader(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens();
    }

    /** The number that begins at this token. */
    Optional<Numeral> at(int token) {
        if (!wording.is(token, Part.NUMBER | Part.COUNT) || tokens.length(token) > LONGEST) {
            return Optional.empty();
        }
        String word = lower(token);
        return wording.is(token, Part.NUMBER) ? digits(token, word) : words(token, word);
    }

    private Optional<Numeral> digits(int token, String word) {
        int end = digitsEnd(word);
        String rest = word.substring(end);
        Optional<BigDecimal> value = decimal(word.substring(0, end));
        if (value.isEmpty() || (!rest.isEmpty() && !rest.startsWith("-") && !SCALES.containsKey(rest))) {
            return Optional.empty();
        }
        BigDecimal scaled = rest.startsWith("-") ? value.get() : value.get().multiply(scale(rest));
        return Optional.of(scaled(new Numeral(token, token + 1, scaled, unit(rest))));
    }

    private static int digitsEnd(String word) {
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || ",.".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static Optional<BigDecimal> decimal(String digits) {
        try {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        } catch (NumberFormatException noNumber) { // 1.2.3 is a version or a section
            return Optional.empty();
        }
    }

    private Optional<Numeral> words(int token, String word) {
        int hyphen = word.indexOf('-');
        String head = hyphen < 0 ? word : word.substring(0, hyphen);
        String tail = hyphen < 0 ? "" : word.substring(hyphen + 1);
        if (head.equals("half") || (SCALES.containsKey(head) && !follows(token, "a", "an"))) {
            return Optional.empty();
        }
        int value = SMALL.getOrDefault(head, 1);
        boolean compound = SMALL.getOrDefault(tail, 99) < 10 && value >= 20;
        BigDecimal number = BigDecimal.valueOf(value + (compound ? SMALL.getOrDefault(tail, 0) : 0L));
        int from = SCALES.containsKey(head) ? token - 1 : token;
        int to = SCALES.containsKey(head) ? token : token + 1;
        return Optional.of(scaled(new Numeral(from, to, number, compound ? "" : tail)));
    }

    private boolean follows(int token, String one, String other) {
        return wording.says(token - 1, one) || wording.says(token - 1, other);
    }

    /** Two million, three hundred thousand, half a million. */
    private Numeral scaled(Numeral numeral) {
        Numeral scaled = numeral;
        while (scaled.to() - numeral.to() < MOST_SCALES
                && scaled.unit().isEmpty()
                && wording.is(scaled.to(), Part.COUNT)) {
            String word = lower(scaled.to());
            int hyphen = word.indexOf('-');
            String head = hyphen < 0 ? word : word.substring(0, hyphen);
            if (!SCALES.containsKey(head)) {
                break;
            }
            String unit = hyphen < 0 ? "" : word.substring(hyphen + 1);
            scaled = new Numeral(scaled.from(), scaled.to() + 1, scaled.value().multiply(scale(head)), unit);
        }
        return scaled;
    }

    private static BigDecimal scale(String word) {
        return SCALES.getOrDefault(word, BigDecimal.ONE);
    }

    private static String unit(String rest) {
        return rest.startsWith("-") ? rest.substring(1) : "";
    }

    String lower(int token) {
        return tokens.text(token).toLowerCase(Locale.ROOT);
    }
}
