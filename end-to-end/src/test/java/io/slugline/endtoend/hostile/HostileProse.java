package io.slugline.endtoend.hostile;

import java.util.ArrayList;
import java.util.List;

/** Text that is text, and hard on whoever looks for words, names, quotes and numbers in it. */
final class HostileProse {
    private static final List<String> QUOTES = List.of(
            "\"", "'", "\u201c", "\u201d", "\u201e", "\u2018", "\u2019", "\u00ab", "\u00bb", "\u2039", "\u300c",
            "\u300d", "``", "''", "\u275d", "\u2033", "&quot;", "\uff02");
    private static final List<String> NUMBERS = List.of(
            "9".repeat(5_000),
            "1,".repeat(3_000) + "0",
            "99999999999999999999",
            "-12",
            "1e308",
            "1.2.3.4.5",
            "\u00bd",
            "\u0661\u0662\u0663",
            "\uff11\uff12",
            "MMXXIII",
            "a million million million",
            "minus nought point nought",
            "0x7fffffffffffffff",
            "2147483648",
            "9223372036854775808",
            "1/0",
            "between 5 and 3",
            "at least at most 4",
            "12 000\u00a0000\u202f000",
            "one hundred and and and");
    private static final List<String> SCRIPTS = List.of(
            "\u0642\u0627\u0644 \u0631\u0626\u064a\u0633 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0625\u0646 \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0645\u062a\u0648\u0642\u0641\u0629. ",
            "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05e2\u05de\u05d3\u05d4 \u05d1\u05de\u05e7\u05d5\u05dd. ",
            "\u6e21\u8239\u4eca\u5929\u6ca1\u6709\u5f00\u3002",
            "\u6e21\u3057\u8239\u306f\u6b62\u307e\u3063\u305f\u3002",
            "\ub098\ub8fb\ubc30\uac00 \uba48\ucd94\uc5c8\ub2e4. ",
            "\u0e40\u0e23\u0e37\u0e2d\u0e2b\u0e22\u0e38\u0e14\u0e41\u0e25\u0e49\u0e27",
            "\u0928\u093e\u0935 \u0930\u0941\u0915 \u0917\u0908\u0964 ",
            "\u041f\u0430\u0440\u043e\u043c \u0441\u0442\u043e\u0438\u0442. ",
            "\u0391\u03c5\u03c4\u03cc \u03c4\u03bf \u03c0\u03bb\u03bf\u03af\u03bf. ",
            "\u10d1\u10dd\u10e0\u10d0\u10dc\u10d8. ",
            "\u1820\u182f\u180e\u1820 ",
            "\u1112\u1161\u11ab\u1100\u1173\u11af ",
            "\ud83d\udc69\u200d\ud83d\ude80\ud83c\udff4\udb40\udc67\udb40\udc62 ",
            "\ud835\udc00\ud835\udc27\ud835\udc27 ",
            "\u202eevil\u202c ",
            "\u2067\u2066nested\u2069\u2069 ",
            "I\u0307\u0131 \u00df\ufb01\u0149 ",
            "\ufdfa ");

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileProse prose = new HostileProse();
        prose.quotes();
        prose.numbers();
        prose.names();
        prose.scripts();
        prose.controls();
        prose.shapes();
        return prose.all;
    }

    private void quotes() {
        for (int at = 0; at < QUOTES.size(); at++) {
            String mark = QUOTES.get(at);
            add("quotes-unbalanced", "q" + at, (mark + "so it is, said Ann Brill. ").repeat(150) + mark.repeat(40));
        }
        add(
                "quotes-nested",
                "deep",
                "\u201c\u2018".repeat(2_000) + "yes" + "\u2019\u201d".repeat(2_000) + " said Ann Brill.");
        add("quotes-nested", "cues", "he said she said they said ".repeat(1_500) + "\"no\", said said Said.");
        add("quotes-nested", "open-over-paragraphs", "\"On it went</p><p>".repeat(600) + "at last,\" said Ann Brill.");
    }

    private void numbers() {
        for (int at = 0; at < NUMBERS.size(); at++) {
            String number = NUMBERS.get(at);
            add("numbers", "n" + at, "At least " + number + " people were hurt, and it cost $" + number + " million.");
        }
    }

    private void names() {
        add("names", "very-long", "The mayor, Ann " + "Brillanda".repeat(1_000) + ", said no.");
        add("names", "long-row", "Ann Brill ".repeat(5_000) + "said no.");
        add("names", "capitals", "ANN BRILL OF KELSBY SAID NO. ".repeat(1_000));
        add("names", "particles", "Ann " + "van der de la von und zu ".repeat(1_500) + "Brill said no.");
        add("names", "initials", "A. B. C. D. ".repeat(2_500) + "Brill said no.");
        add("names", "titles", "Mr. Dr. Prof. Sir St. ".repeat(1_500) + "Brill said no.");
        add("names", "hyphens", "Ann" + "-Brill".repeat(3_000) + " said no.");
        add("names", "apostrophes", "O'" + "D'".repeat(3_000) + "Brill said no.");
        add("names", "lists", "Ann Brill, Bob Crane, and Cid Dorn, ".repeat(1_500) + "said no.");
        add("names", "roles", "president of the president of the ".repeat(1_500) + "council said no.");
    }

    private void scripts() {
        for (int at = 0; at < SCRIPTS.size(); at++) {
            add("scripts", "inside" + at, SCRIPTS.get(at));
            String much = "<p>" + SCRIPTS.get(at).repeat(300) + "</p>";
            all.add(Hostile.html(
                    "scripts-alone",
                    "s" + at,
                    Place.ENRICHED,
                    "<html><body><article><h1>Orrel</h1>" + much + much + much));
        }
        add("scripts", "combining", "e" + "\u0301".repeat(5_000) + " was written so.");
        add("scripts", "zero-width", "s\u200bt\u200co\u200dp\u2060 ".repeat(1_000));
        add("scripts", "soft-hyphens", "fer\u00adry ".repeat(2_000));
        add("scripts", "noncharacters", "It ended \ufffe\uffff\ufdd0 so.");
        add("scripts", "private", "\ue000\uf8ff\udbc0\udc00 ".repeat(500));
        add("scripts", "separators", "one\u2028two\u2029three\u0085four\u000bfive\u000csix");
        add("scripts", "spaces", "one\u00a0\u2003\u3000\u1680\u205ftwo ".repeat(500));
    }

    private void controls() {
        for (char control = 1; control < ' '; control++) {
            add("controls", "c" + (int) control, "The cable " + control + "broke" + control + control + " again.");
        }
        for (char control = '\u007f'; control <= '\u0085'; control++) {
            add("controls", "c" + (int) control, "The cable " + control + "broke again.");
        }
    }

    private void shapes() {
        add("shapes", "one-word", "a".repeat(300_000));
        add("shapes", "one-sentence", "the rope was wet and ".repeat(15_000));
        add("shapes", "tiny-sentences", "A. ".repeat(30_000));
        add("shapes", "tiny-paragraphs", "so</p><p>".repeat(10_000));
        add("shapes", "same-sentence", "The cable broke again on Monday. ".repeat(5_000));
        add("shapes", "punctuation", "?!.,;:-".repeat(10_000));
        add("shapes", "dashes", "\u2014 ".repeat(20_000));
        add("shapes", "brackets", "(".repeat(20_000) + ")".repeat(20_000));
        add("shapes", "addresses", "see https://example.org/a?b=c&amp;d=e ann@example.org ".repeat(2_000));
        add("shapes", "dates", "on Monday, March 8, 2023, at 10:00 a.m. ".repeat(3_000));
        add("shapes", "ellipses", "...".repeat(20_000));
        add("shapes", "abbreviations", "U.S. U.N. e.g. i.e. ".repeat(4_000));
    }

    private void add(String kind, String name, String paragraph) {
        all.add(Hostile.article(kind, name, paragraph));
    }
}
