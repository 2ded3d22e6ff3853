package io.slugline.entities.figures;

import io.slugline.entities.wording.Wording;
import io.slugline.model.tag.Figure.Bound;

/** Reads what limits a number: at least, more than, up to, about. */
final class Bounds {
    private final Wording wording;

    Bounds(Wording wording) {
        this.wording = wording;
    }

    /** A bound and the token where it begins; the number's own begin where there is none. */
    record Limit(Bound bound, int from) {}

    Limit before(int number) {
        String one = word(number - 1);
        String two = word(number - 2) + " " + one;
        String three = word(number - 3) + " " + two;
        Limit wide = wide(number, three);
        return wide.from() < number ? wide : narrow(number, one, two);
    }

    private Limit narrow(int number, String one, String two) {
        return switch (two) {
            case "at least", "no less", "minimum of", "upwards of" -> new Limit(Bound.AT_LEAST, number - 2);
            case "more than", "greater than", "well over", "just over", "in excess" ->
                new Limit(Bound.MORE_THAN, number - 2);
            case "up to", "at most", "fewer than", "less than", "well under", "just under", "maximum of" ->
                new Limit(Bound.AT_MOST, number - 2);
            case "an estimated", "close to" -> new Limit(Bound.ABOUT, number - 2);
            default -> single(number, one);
        };
    }

    private static Limit wide(int number, String three) {
        return switch (three) {
            case "no fewer than", "no less than", "not less than" -> new Limit(Bound.AT_LEAST, number - 3);
            case "as many as", "as much as", "no more than", "not more than" -> new Limit(Bound.AT_MOST, number - 3);
            default -> new Limit(Bound.EXACTLY, number);
        };
    }

    private Limit single(int number, String one) {
        return switch (one) {
            case "over", "above", "exceeding" -> new Limit(Bound.MORE_THAN, number - 1);
            case "under", "below" -> new Limit(Bound.AT_MOST, number - 1);
            case "about", "around", "roughly", "approximately", "nearly", "almost", "some", "estimated", "circa" ->
                new Limit(Bound.ABOUT, number - 1);
            default -> new Limit(Bound.EXACTLY, number);
        };
    }

    /** "50 or more", "200 or so". */
    Bound behind(int token, Bound before) {
        if (wording.says(token, "or")) {
            return wording.says(token + 1, "more")
                    ? Bound.AT_LEAST
                    : wording.says(token + 1, "so")
                            ? Bound.ABOUT
                            : wording.says(token + 1, "less") ? Bound.AT_MOST : before;
        }
        return before;
    }

    private String word(int token) {
        if (token < 0 || wording.tokens().length(token) > "approximately".length()) {
            return "";
        }
        return wording.tokens().text(token).toLowerCase(java.util.Locale.ROOT);
    }
}
