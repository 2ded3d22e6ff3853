package io.slugline.launcher.screen;

import java.util.Optional;

/**
 * What the output goes to.
 *
 * @param width columns to fill at most
 */
record Terminal(boolean hasColour, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 140;

    /** The script says how wide the terminal is; without a terminal there is no colour. */
    @SuppressWarnings("SystemConsoleNull") // on later JDKs colour then also goes to pipes, unless NO_COLOR says no
    static Terminal here() {
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        int width = Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(USUAL_WIDTH);
        return new Terminal(colour, Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)));
    }

    String bold(String text) {
        return styled(text, "1");
    }

    String faint(String text) {
        return styled(text, "2");
    }

    String styled(String text, String code) {
        return hasColour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
