package io.slugline.entities.figures;

import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;
import java.util.Locale;

/** What became of those who are counted: which attribute a word like "killed" or "signatories" gives a number. */
final class Outcomes {
    private static final int REACH_BEHIND = 9;
    private static final int REACH_OF_TOLL = 8;
    private static final int LONGEST_ASIDE = 14;

    private final Wording wording;

    Outcomes(Wording wording) {
        this.wording = wording;
    }

    /**
     * What a number's surroundings say of it.
     *
     * @param attribute empty when they say nothing
     * @param behind the token behind the word that says it, or behind the number where that stood before it
     */
    record Outcome(String attribute, int behind) {
        static final Outcome NONE = new Outcome("", 0);
    }

    /** Killing 12, signed by 51, a death toll of 40; 84 people were killed; never across another number. */
    Outcome of(int from, int to, int start, int end) {
        Outcome before = before(from, to, start);
        return before.attribute().isEmpty() ? behind(to, end) : before;
    }

    private Outcome before(int from, int to, int start) {
        int verb = wording.says(from - 1, "by") ? from - 2 : from - 1;
        boolean signed = verb == from - 2;
        if (verb >= start && wording.is(verb, Part.OUTCOME)) {
            String attribute = attribute(verb);
            boolean fits = signed == attribute.equals("signatories") && isVerb(verb);
            return fits ? new Outcome(attribute, to) : Outcome.NONE;
        }
        if (signed(from, start)) {
            return new Outcome(attribute(from - 2), to);
        }
        return tally(from, to, start);
    }

    /** The deaths of 13 people; but a wave of 13 deaths is read behind the number. */
    private boolean signed(int from, int start) {
        return from - 2 >= start
                && wording.is(from - 1, Part.OF)
                && wording.is(from - 2, Part.OUTCOME)
                && isEvent(from - 2);
    }

    /** A toll of 12; bringing the number of dead to 12; puts the number of people aboard at 251. */
    private Outcome tally(int from, int to, int start) {
        String counted = "";
        boolean stands = from > start && isStand(from - 1);
        for (int at = from - 1; at >= Math.max(start, from - REACH_OF_TOLL); at--) {
            if (wording.is(at, Part.COMMA | Part.BREAK | Part.NUMBER)) {
                break;
            }
            if (wording.says(at, "toll")) {
                return new Outcome(attribute(at), to);
            }
            if (wording.is(at, Part.OUTCOME)) {
                counted = attribute(at);
            }
            if (stands && !counted.isEmpty() && isTally(at) && wording.is(at + 1, Part.OF)) {
                return new Outcome(counted, to);
            }
        }
        return Outcome.NONE;
    }

    private boolean isTally(int token) {
        return wording.says(token, "number") || wording.says(token, "count") || wording.says(token, "tally");
    }

    private boolean isStand(int token) {
        return switch (lower(token)) {
            case "to", "at", "as", "is", "was", "reached", "of", "stands", "stood" -> true;
            default -> false;
        };
    }

    private boolean isEvent(int token) {
        return switch (lower(token)) {
            case "deaths", "death", "killing", "detention", "arrests" -> true;
            default -> false;
        };
    }

    private Outcome behind(int to, int end) {
        int limit = Math.min(end, to + REACH_BEHIND);
        for (int at = to; at < limit; at++) {
            if (wording.is(at, Part.COMMA) && isAside(at + 1)) {
                at = asideEnd(at + 1, end);
                limit = Math.min(end, at + REACH_BEHIND);
            } else if (isAboard(at)) {
                return new Outcome("aboard", at + 2);
            } else if (stops(at)) {
                return Outcome.NONE;
            } else if (wording.is(at, Part.OUTCOME)) {
                String attribute = attribute(at);
                return attribute.isEmpty() || isActive(at, to) ? Outcome.NONE : new Outcome(attribute, at + 1);
            }
        }
        return Outcome.NONE;
    }

    /** Passengers and crew; people on board. */
    private boolean isAboard(int token) {
        return (wording.says(token, "passengers") && wording.says(token + 1, "and") && wording.says(token + 2, "crew"))
                || (wording.says(token, "on") && wording.says(token + 1, "board"));
    }

    private boolean stops(int token) {
        return wording.is(
                        token, Part.COMMA | Part.BREAK | Part.NUMBER | Part.MARK | Part.SUBORDINATE | Part.CONJUNCTION)
                || (wording.is(token, Part.COUNT) && !wording.is(token, Part.TIMEUNIT));
    }

    /** "Two gunmen killed …": those who are counted did it. */
    private boolean isActive(int verb, int to) {
        boolean killing = wording.says(verb, "killed")
                || wording.says(verb, "injured")
                || wording.says(verb, "wounded")
                || wording.says(verb, "arrested")
                || wording.says(verb, "detained")
                || wording.says(verb, "kidnapped");
        boolean object = wording.is(
                        verb + 1,
                        Part.ARTICLE
                                | Part.DETERMINER
                                | Part.CAPITAL
                                | Part.NUMBER
                                | Part.HIM
                                | Part.COUNT
                                | Part.POSSESSIVE
                                | Part.PEOPLE)
                && !wording.is(verb + 1, Part.DAY);
        boolean passive = wording.is(verb - 1, Part.AUXILIARY | Part.ADVERB) || verb == to;
        return killing && object && !passive;
    }

    private boolean isAside(int token) {
        return wording.says(token, "including")
                || wording.says(token, "among")
                || wording.says(token, "most")
                || wording.says(token, "many");
    }

    private int asideEnd(int token, int end) {
        int at = token;
        while (at < end - 1 && at - token < LONGEST_ASIDE && !wording.is(at, Part.COMMA)) {
            at++;
        }
        return at;
    }

    /** A verb whose object is counted; "we all died 4 him" counts nobody. */
    private boolean isVerb(int token) {
        return switch (lower(token)) {
            case "killed", "killing", "kills", "kill", "slaughtered", "massacred" -> true;
            case "injured", "injuring", "wounded", "wounding", "hurt" -> true;
            case "arrested", "arresting", "detained", "detaining", "jailed" -> true;
            case "displaced", "displacing", "evacuated", "evacuating" -> true;
            case "kidnapped", "abducted", "rescued", "infected", "sickened", "signed" -> true;
            default -> false;
        };
    }

    private String attribute(int token) {
        return switch (lower(token)) {
            case "dead",
                    "killed",
                    "killing",
                    "kills",
                    "kill",
                    "died",
                    "dies",
                    "deaths",
                    "death",
                    "fatalities",
                    "fatality",
                    "slain",
                    "perished",
                    "lives",
                    "toll",
                    "slaughtered",
                    "massacred",
                    "deceased" -> "deaths";
            case "injured", "wounded", "hurt", "injuring", "wounding", "hospitalized", "hospitalised" -> "injured";
            case "casualties" -> "casualties";
            case "arrested",
                    "arresting",
                    "arrests",
                    "detained",
                    "detaining",
                    "detentions",
                    "detainees",
                    "jailed",
                    "imprisoned" -> "arrested";
            case "missing", "unaccounted", "untraced" -> "missing";
            case "aboard" -> "aboard";
            case "displaced", "displacing", "homeless", "uprooted", "fled" -> "displaced";
            case "evacuated", "evacuating", "evacuations", "evacuees" -> "evacuated";
            case "signed", "signing", "signatories", "signatures", "signers", "signatory" -> "signatories";
            default -> other(token);
        };
    }

    private String other(int token) {
        return switch (lower(token)) {
            case "votes", "ballots" -> "votes";
            case "seats" -> "seats";
            case "delegates" -> "delegates";
            case "kidnapped", "abducted", "hostages" -> "kidnapped";
            case "rescued", "survivors", "survived" -> "rescued";
            case "infected", "infections", "sickened" -> "infected";
            default -> "";
        };
    }

    private String lower(int token) {
        return wording.tokens().text(token).toLowerCase(Locale.ROOT);
    }
}
