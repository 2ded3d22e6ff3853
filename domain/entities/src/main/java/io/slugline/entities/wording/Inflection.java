package io.slugline.entities.wording;

/** The forms of an English verb, by the rules of spelling or as the list gives them. */
final class Inflection {
    private Inflection() {}

    /**
     * Adds every form of the verb.
     *
     * @param entry a regular verb's base form, or {@code base/third/past/gerund} with a participle behind them if it
     *     differs
     */
    static void add(WordTable table, String entry, long part) {
        String[] forms = entry.split("/", -1);
        String base = forms[0];
        boolean regular = forms.length == 1;
        table.add(base, part | Part.BASE);
        table.add(regular ? third(base) : forms[1], part | Part.THIRD);
        table.add(regular ? past(base) : forms[2], part | Part.PAST);
        table.add(regular ? gerund(base) : forms[3], part | Part.GERUND);
        if (forms.length > 4) {
            table.add(forms[4], part | Part.PAST);
        }
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return stem(base) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("h") || base.endsWith("o");
        return hisses ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (endsInConsonantY(base)) {
            return stem(base) + "ied";
        }
        return base.endsWith("e") ? base + "d" : doubled(base) + "ed";
    }

    private static String gerund(String base) {
        return base.endsWith("e") && !base.endsWith("ee") ? stem(base) + "ing" : doubled(base) + "ing";
    }

    /** Short verbs double their last letter: quipped, planned. */
    private static String doubled(String base) {
        int n = base.length();
        boolean shut = n <= 4 && n >= 3 && !isVowel(base.charAt(n - 1)) && isVowel(base.charAt(n - 2));
        boolean open = n > 3 && isVowel(base.charAt(n - 3));
        boolean never = "wxyhk".indexOf(base.charAt(n - 1)) >= 0 || base.equals("seek") || base.equals("help");
        if (base.equals("quip") || base.equals("admit")) {
            return base + base.charAt(n - 1);
        }
        return shut && !open && !never ? base + base.charAt(n - 1) : base;
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    }

    private static String stem(String base) {
        return base.substring(0, base.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
