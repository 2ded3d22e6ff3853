package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;

/**
 * The features of a token, as rows of the model's weights: what the token and its neighbours are, hashed (Weinberger et
 * al. 2009). Not safe for many threads.
 */
final class Features {
    /** Every {@link FeatureGroup}. */
    static final int ALL = 127;

    private static final int MOST = 96;
    private static final long OUTSIDE_SENTENCE = 0x51ed270b9f3a4c17L;
    private static final int[] PATHS = {4, 6, 8, 12, 16};

    private final Sheet sheet;
    private final Tokens tokens;
    private final int mask;
    private final int groups;
    private final int[] rows = new int[MOST];
    private int count;
    private int token;
    private int first;
    private int end;
    private boolean lexical;

    Features(Sheet sheet, int rowCount, int groups) {
        this.sheet = sheet;
        this.tokens = sheet.tokens();
        this.mask = rowCount - 1;
        this.groups = groups;
    }

    int[] rows() {
        return rows;
    }

    /** Works out the rows of a token; tells how many. */
    int of(int at) {
        return of(at, true);
    }

    /** The same, with or without what tells the token's very word. */
    int of(int at, boolean lexical) {
        this.lexical = lexical;
        int sentence = tokens.sentenceOf(at);
        token = at;
        first = tokens.sentenceStart(sentence);
        end = tokens.sentenceEnd(sentence);
        count = 0;
        add(1, 0);
        words();
        affixes();
        shapes();
        clusters();
        names();
        lists();
        context();
        return count;
    }

    private void add(int template, long value) {
        long hash = (value + template * 0x632be59bd9b4e019L) * 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 32;
        rows[count++] = (int) ((hash * 0xd1342543de82ef95L) >>> 36) & mask;
    }

    private boolean has(FeatureGroup group) {
        return (groups & group.bit()) != 0;
    }

    private boolean inside(int offset) {
        return token + offset >= first && token + offset < end;
    }

    private long word(int offset) {
        return inside(offset) ? sheet.word(token + offset) : OUTSIDE_SENTENCE + offset;
    }

    private int attributes(int offset) {
        return inside(offset) ? sheet.attributes(token + offset) : 0;
    }

    private int capitals(int offset) {
        return inside(offset) ? sheet.capitals(token + offset) : 15;
    }

    private int listsAt(int offset) {
        return inside(offset) ? sheet.lists(token + offset) : 0;
    }

    private void words() {
        if (!has(FeatureGroup.WORDS)) {
            return;
        }
        long before = word(-1);
        long here = word(0);
        long after = word(1);
        if (lexical) {
            add(2, here);
            add(7, here ^ before * 31);
            add(8, here ^ after * 37);
        }
        add(3, before);
        add(4, after);
        add(5, word(-2));
        add(6, word(2));
        add(9, before ^ after * 41);
        add(10, before ^ word(-2) * 43);
        add(11, after ^ word(2) * 47);
    }

    private void affixes() {
        if (!has(FeatureGroup.AFFIXES) || !lexical) {
            return;
        }
        int from = tokens.from(token);
        int to = tokens.to(token);
        for (int length = 1; length <= 4 && from + length < to; length++) {
            add(12 + length, WordHash.of(tokens.text(), to - length, to));
            if (length > 1) {
                add(16 + length, WordHash.of(tokens.text(), from, from + length));
            }
        }
    }

    private void shapes() {
        if (!has(FeatureGroup.SHAPES)) {
            return;
        }
        int shouted = sheet.isShouted(token) ? 1 : 0;
        int here = capitals(0) * 4 + (token == first ? 2 : 0) + shouted;
        add(24, sheet.shape(token));
        add(25, here);
        add(26, here * 16L + capitals(-1));
        add(27, here * 16L + capitals(1));
        add(28, (here * 16L + capitals(-1)) * 16 + capitals(1));
        add(29, here * 512L + capitals(-2) * 16L + capitals(-1));
        add(30, here * 512L + capitals(2) * 16L + capitals(1));
        add(31, (here * 4L + Lexicon.small(attributes(0))));
        if (lexical) {
            add(32, word(0) ^ here * 0x1000193L);
        }
        if (here / 4 != Capitals.SMALL && token == first && token + 1 < end) {
            add(33, word(1) ^ here);
        }
    }

    private void clusters() {
        if (!has(FeatureGroup.CLUSTERS)) {
            return;
        }
        for (int path = 0; path < PATHS.length; path++) {
            int here = Lexicon.cluster(attributes(0), PATHS[path]);
            if (here != 0) {
                add(34 + path, here * 16L + capitals(0));
            }
        }
        for (int path = 1; path < PATHS.length; path += 2) {
            add(39 + path, Lexicon.cluster(attributes(-1), PATHS[path]));
            add(44 + path, Lexicon.cluster(attributes(1), PATHS[path]));
        }
        add(49, Lexicon.cluster(attributes(-2), 8));
        add(50, Lexicon.cluster(attributes(2), 8));
        int middle = Lexicon.cluster(attributes(0), 10);
        add(51, ((long) middle << 20) + Lexicon.cluster(attributes(-1), 10));
        add(52, ((long) middle << 20) + Lexicon.cluster(attributes(1), 10));
        add(53, ((long) Lexicon.cluster(attributes(-1), 12) << 20) + Lexicon.cluster(attributes(1), 12));
    }

    private void names() {
        if (!has(FeatureGroup.NAMES)) {
            return;
        }
        int here = Lexicon.names(attributes(0));
        int before = Lexicon.names(attributes(-1)) * 16 + capitals(-1);
        int after = Lexicon.names(attributes(1)) * 16 + capitals(1);
        add(54, here * 16L + capitals(0));
        add(55, before);
        add(56, after);
        add(57, here * 32768L + before);
        add(58, here * 32768L + after);
        add(59, before * 32768L + after);
        add(60, word(-1) ^ here * 0x1000193L);
        add(61, word(1) ^ here * 0x1000193L);
    }

    private void lists() {
        if (!has(FeatureGroup.LISTS)) {
            return;
        }
        int here = listsAt(0);
        add(62, here & 0xff);
        add(63, here >>> 8);
        add(64, here);
        add(65, here * 16L + capitals(0));
        for (int list = 0; list < Gazetteer.LISTS; list++) {
            if ((here >>> (2 * list) & 3) != 0) {
                add(66 + list, here >>> (2 * list) & 3);
            }
        }
        add(74, listsAt(-1));
        add(75, listsAt(1));
        add(76, word(-1) ^ here * 0x1000193L);
        add(77, word(1) ^ here * 0x1000193L);
    }

    private void context() {
        if (!has(FeatureGroup.CONTEXT) || capitals(0) == Capitals.SMALL || capitals(0) == Capitals.MARK) {
            return;
        }
        int told = sheet.context(token);
        add(78, told);
        add(79, told * 16L + capitals(0));
        add(80, told * 2048L + Lexicon.names(attributes(0)));
        for (int bit = 0; bit < 7; bit++) {
            if ((told >>> bit & 1) == 1) {
                add(81 + bit, capitals(0));
            }
        }
    }
}
