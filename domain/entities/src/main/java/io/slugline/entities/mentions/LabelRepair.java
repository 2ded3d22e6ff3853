package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends labels that a machine made: a name that is mostly of one type is taken to be so wherever it stands, a name that
 * was missed is marked, names cut in two are joined, and {@code Uganda 's Health Ministry} is two names.
 *
 * <p>Meant for corpora like the Groningen Meaning Bank, whose labels come from a tagger and are corrected in part.
 */
public final class LabelRepair {
    private static final int LONGEST = 5;
    private static final int FEWEST = 4;
    private static final double MAJORITY = 0.6;
    /** A name is marked where it was missed when it was missed in fewer than this share of its places. */
    private static final double MISSED = 0.35;

    private static final WordSet TITLES = new WordSet(
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "president",
            "minister",
            "senator",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "prince",
            "pope",
            "general",
            "judge",
            "governor",
            "mayor",
            "spokesman",
            "spokeswoman",
            "ambassador");
    private static final long POSSESSIVE = WordHash.of("'s");

    /** For each name, how often it was given each type, and last how often none. */
    private final Map<Long, int[]> uses = new HashMap<>();

    /** Names whose type is known beforehand. */
    private final Map<Long, Integer> settled = new HashMap<>();

    /** Repairs with the types of names that hardly ever mean anything else. */
    public LabelRepair(Map<String, Integer> names) {
        names.forEach((name, type) -> {
            Tokens tokens = new Tokenizer().tokenize(List.of(name));
            settled.put(phrase(tokens, 0, tokens.size()), type);
        });
    }

    /** Mends the labels in place. */
    public void mend(List<LabelledText> texts) {
        texts.forEach(this::settle);
        texts.forEach(this::count);
        texts.forEach(this::countMissed);
        texts.forEach(this::mend);
    }

    private void settle(LabelledText text) {
        Tokens tokens = text.tokens();
        for (int token = 0; token < text.labels().length; token++) {
            int limit = Math.min(token + LONGEST, tokens.sentenceEnd(tokens.sentenceOf(token)));
            for (int end = limit; end > token && tokens.isCapitalised(token); end--) {
                Integer type = settled.get(phrase(tokens, token, end));
                if (type != null && standsAlone(text, token, end)) {
                    Label.write(text.labels(), token, end, type);
                    token = end - 1;
                    break;
                }
            }
        }
    }

    /** Whether no name that reaches over either end holds these tokens. */
    private static boolean standsAlone(LabelledText text, int first, int end) {
        byte[] labels = text.labels();
        boolean begins = labels[first] == Label.OUTSIDE || Label.opens(labels[first]);
        boolean ends = labels[end - 1] == Label.OUTSIDE || Label.closes(labels[end - 1]);
        boolean named = false;
        for (int token = first; token < end; token++) {
            named |= labels[token] != Label.OUTSIDE;
        }
        return begins && ends && (named || end - first > 1 || text.tokens().isCapitalised(first));
    }

    private void count(LabelledText text) {
        for (int token = 0; token < text.labels().length; token++) {
            int end = end(text, token);
            if (end > token && end - token <= LONGEST) {
                int[] use = uses.computeIfAbsent(phrase(text.tokens(), token, end), unseen -> new int[Label.TYPES + 1]);
                use[Label.type(text.labels()[token])]++;
            }
        }
    }

    private void countMissed(LabelledText text) {
        for (int token = 0; token < text.labels().length; token++) {
            for (int end = token + 1; end <= Math.min(token + LONGEST, text.labels().length); end++) {
                if (isFree(text, token, end)) {
                    int[] use = uses.get(phrase(text.tokens(), token, end));
                    if (use != null) {
                        use[Label.TYPES]++;
                    }
                }
            }
        }
    }

    private static boolean isFree(LabelledText text, int first, int end) {
        for (int token = first; token < end; token++) {
            if (text.labels()[token] != Label.OUTSIDE) {
                return false;
            }
        }
        return text.tokens().isCapitalised(first) && text.tokens().isCapitalised(end - 1);
    }

    private void mend(LabelledText text) {
        splitPossessives(text);
        for (int token = 0; token < text.labels().length; token++) {
            int end = Math.max(joined(text, token), end(text, token));
            if (end > token) {
                Label.write(text.labels(), token, end, mended(text, token, end));
                token = end - 1;
            } else if (text.labels()[token] == Label.OUTSIDE) {
                token = Math.max(token, missed(text, token) - 1);
            }
        }
    }

    private void splitPossessives(LabelledText text) {
        Tokens tokens = text.tokens();
        for (int token = 0; token < text.labels().length; token++) {
            int end = end(text, token);
            for (int at = token + 1; at < end - 1; at++) {
                boolean place = majority(phrase(tokens, token, at)) == 2;
                if (word(tokens, at) == POSSESSIVE && place) {
                    int type = Label.type(text.labels()[token]);
                    Label.write(text.labels(), token, at, 2);
                    text.labels()[at] = Label.OUTSIDE;
                    Label.write(text.labels(), at + 1, end, type);
                }
            }
        }
    }

    /** The end of two names in a row that are one elsewhere. */
    private int joined(LabelledText text, int first) {
        int middle = end(text, first);
        int end = middle > first && middle < text.labels().length ? end(text, middle) : 0;
        boolean one = end > middle
                && end - first <= LONGEST
                && text.tokens().sentenceOf(first) == text.tokens().sentenceOf(end - 1)
                && majority(phrase(text.tokens(), first, end)) >= 0;
        return one ? end : 0;
    }

    private int missed(LabelledText text, int first) {
        Tokens tokens = text.tokens();
        boolean opening = first == tokens.sentenceStart(tokens.sentenceOf(first));
        int limit = Math.min(first + LONGEST, tokens.sentenceEnd(tokens.sentenceOf(first)));
        for (int end = limit; end > first; end--) {
            int type = isFree(text, first, end) ? majority(phrase(tokens, first, end)) : -1;
            boolean counts = type >= 0 && (end - first > 1 || !opening);
            if (counts && isRarelyMissed(phrase(tokens, first, end))) {
                Label.write(text.labels(), first, end, type);
                return end;
            }
        }
        return first;
    }

    private boolean isRarelyMissed(long phrase) {
        int[] use = uses.getOrDefault(phrase, new int[Label.TYPES + 1]);
        return use[Label.TYPES] < MISSED * (total(use) + use[Label.TYPES]);
    }

    private int mended(LabelledText text, int first, int end) {
        int given = Label.type(text.labels()[first]);
        int mostly = majority(phrase(text.tokens(), first, end));
        if (mostly >= 0) {
            return mostly;
        }
        boolean titled = first > 0 && TITLES.contains(word(text.tokens(), first - 1));
        return titled ? 0 : given;
    }

    /** The type that a name mostly has; -1 when it is rare or has several. */
    private int majority(long phrase) {
        int[] use = uses.get(phrase);
        if (use == null || total(use) < FEWEST) {
            return -1;
        }
        for (int type = 0; type < Label.TYPES; type++) {
            if (use[type] >= MAJORITY * total(use)) {
                return type;
            }
        }
        return -1;
    }

    private static int total(int[] use) {
        int total = 0;
        for (int type = 0; type < Label.TYPES; type++) {
            total += use[type];
        }
        return total;
    }

    /** Behind the name that begins here; 0 when none does. */
    private static int end(LabelledText text, int first) {
        if (!Label.opens(text.labels()[first])) {
            return 0;
        }
        int end = first;
        while (end < text.labels().length - 1 && !Label.closes(text.labels()[end])) {
            end++;
        }
        return end + 1;
    }

    private static long phrase(Tokens tokens, int first, int end) {
        long phrase = WordHash.NONE;
        for (int token = first; token < end; token++) {
            phrase = WordHash.phrase(phrase, word(tokens, token));
        }
        return phrase;
    }

    private static long word(Tokens tokens, int token) {
        return WordHash.of(tokens.text(), tokens.from(token), tokens.to(token));
    }
}
