package io.slugline.launcher.bench.mill;

import java.util.List;
import java.util.Locale;

/** Who publishes made-up news, and the layout of each one's pages. */
final class Outlets {
    private static final List<String> NAMES = List.of(
            "Ullerton Courier",
            "The Observer of Kelsby",
            "Caldria Gazette",
            "Northern Wire",
            "Weirmouth Tribune",
            "Brackholm Herald",
            "Vennick Post",
            "The Morning Echo",
            "Inland Ledger",
            "Coast Chronicle");

    static final int COUNT = NAMES.size();

    private Outlets() {}

    static String name(int outlet) {
        return NAMES.get(outlet);
    }

    static String domain(int outlet) {
        return NAMES.get(outlet).toLowerCase(Locale.ROOT).replace("the ", "").replace(' ', '-');
    }

    static int numberOf(String name) {
        return NAMES.indexOf(name);
    }
}
