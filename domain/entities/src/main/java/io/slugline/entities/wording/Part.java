package io.slugline.entities.wording;

/** The parts that words and marks play in a sentence of news; a word may play several, so they are bits. */
public final class Part {
    // What the token looks like.
    public static final long WORD = 1L;
    public static final long CAPITAL = 1L << 1;
    public static final long NUMBER = 1L << 2;
    public static final long STOP = 1L << 3;
    public static final long COMMA = 1L << 4;
    public static final long COLON = 1L << 5;
    public static final long SEMICOLON = 1L << 6;
    public static final long DASH = 1L << 7;
    public static final long OPEN_BRACKET = 1L << 8;
    public static final long CLOSE_BRACKET = 1L << 9;
    public static final long MARK = 1L << 10;
    public static final long OWNER_S = 1L << 11;
    public static final long ELLIPSIS = 1L << 12;

    // What the lists say of it.
    public static final long SPEAK = 1L << 13;
    public static final long TELL = 1L << 14;
    public static final long CALL = 1L << 15;
    public static final long THINK = 1L << 16;
    public static final long OTHER = 1L << 17;
    public static final long BASE = 1L << 18;
    public static final long THIRD = 1L << 19;
    public static final long PAST = 1L << 20;
    public static final long GERUND = 1L << 21;
    public static final long HE = 1L << 22;
    public static final long SHE = 1L << 23;
    public static final long THEY = 1L << 24;
    public static final long WE = 1L << 25;
    public static final long YOU = 1L << 26;
    public static final long IT = 1L << 27;
    public static final long HIM = 1L << 28;
    public static final long RELATIVE = 1L << 29;
    public static final long THAT = 1L << 30;
    public static final long ARTICLE = 1L << 31;
    public static final long DETERMINER = 1L << 32;
    public static final long POSSESSIVE = 1L << 33;
    public static final long OF = 1L << 34;
    public static final long PREPOSITION = 1L << 35;
    public static final long CONJUNCTION = 1L << 36;
    public static final long SUBORDINATE = 1L << 37;
    public static final long AUXILIARY = 1L << 38;
    public static final long NEGATION = 1L << 39;
    public static final long ACCORDING = 1L << 40;
    public static final long STATEMENT = 1L << 41;
    public static final long DOCUMENT = 1L << 42;
    public static final long DAY = 1L << 43;
    public static final long MONTH = 1L << 44;
    public static final long TIMEWORD = 1L << 45;
    public static final long ADVERB = 1L << 46;
    public static final long TITLE = 1L << 47;
    public static final long GROUP = 1L << 48;
    public static final long PEOPLE = 1L << 49;
    public static final long ROLE = 1L << 50;

    public static final long COUNT = 1L << 51;
    public static final long TIMEUNIT = 1L << 52;
    public static final long OUTCOME = 1L << 53;

    /** Looks like an adverb and is none: family, assembly. */
    public static final long NO_ADVERB = 1L << 54;

    /** Stands between two parts of one name: 9/11, Marks & Hale. */
    public static final long JOINT = 1L << 55;

    // What goes together.
    public static final long CUE = SPEAK | TELL | CALL | THINK;
    public static final long VERB = CUE | OTHER;
    public static final long PRONOUN = HE | SHE | THEY | WE | YOU | IT;
    public static final long BREAK = STOP | SEMICOLON | COLON | ELLIPSIS;

    private Part() {}

    /** The part that a line of the word list names. */
    static long named(String name) {
        return switch (name) {
            case "speak" -> SPEAK;
            case "tell" -> TELL;
            case "call" -> CALL;
            case "think" -> THINK;
            case "other" -> OTHER;
            default -> word(name);
        };
    }

    private static long word(String name) {
        return switch (name) {
            case "he" -> HE;
            case "she" -> SHE;
            case "they" -> THEY;
            case "we" -> WE;
            case "you" -> YOU;
            case "it" -> IT;
            case "him" -> HIM;
            case "relative" -> RELATIVE;
            case "that" -> THAT;
            case "article" -> ARTICLE;
            case "determiner" -> DETERMINER;
            case "possessive" -> POSSESSIVE;
            case "of" -> OF;
            case "preposition" -> PREPOSITION;
            case "conjunction" -> CONJUNCTION;
            case "subordinate" -> SUBORDINATE;
            default -> noun(name);
        };
    }

    private static long noun(String name) {
        return switch (name) {
            case "auxiliary" -> AUXILIARY;
            case "negation" -> NEGATION;
            case "according" -> ACCORDING;
            case "statement" -> STATEMENT | DOCUMENT;
            case "document" -> DOCUMENT;
            case "day" -> DAY;
            case "month" -> MONTH;
            case "timeword" -> TIMEWORD;
            case "adverb" -> ADVERB;
            case "title" -> TITLE;
            case "group" -> GROUP;
            case "people" -> PEOPLE;
            case "role" -> ROLE;
            case "count" -> COUNT;
            case "timeunit" -> TIMEUNIT;
            case "outcome" -> OUTCOME;
            case "noadverb" -> NO_ADVERB;
            default -> throw new IllegalStateException("the word list names an unknown part: " + name);
        };
    }
}
