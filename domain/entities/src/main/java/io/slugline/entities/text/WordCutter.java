package io.slugline.entities.text;

/** Cuts one paragraph into tokens. */
final class WordCutter {
    private final TokenList list;
    private final String text;
    private final int limit;

    WordCutter(TokenList list, int limit) {
        this.list = list;
        this.text = list.text();
        this.limit = limit;
    }

    void cut(int begin) {
        int at = begin;
        while (at < limit && list.size() < Tokenizer.MOST_TOKENS) {
            char c = text.charAt(at);
            if (c <= ' ' || Characters.isBlank(c)) {
                at++;
            } else {
                at = token(at, c);
            }
        }
    }

    private int token(int at, char c) {
        if (Characters.isWord(text, at)) {
            return word(at);
        }
        if (Characters.isApostrophe(c) && standsAloneAsClitic(at)) {
            return take(at, wordEnd(at + 1));
        }
        if ((c == '@' || c == '#') && at + 1 < limit && Characters.isWord(text, at + 1)) {
            return take(at, wordEnd(at + 1));
        }
        int end = Math.min(limit, at + Character.charCount(text.codePointAt(at)));
        int longest = Math.min(limit, at + Tokenizer.LONGEST_TOKEN);
        while (end < longest && text.charAt(end) == c && isRun(c)) {
            end++;
        }
        return take(at, end);
    }

    /** Three points, two hyphens and doubled typewriter quotes are one mark. */
    private static boolean isRun(char c) {
        return c == '.' || c == '-' || c == '`' || c == '\'' || c == '=' || c == '*' || c == '_';
    }

    /** {@code Kerry 's}, as text has it whose tokens are divided by blanks. */
    private boolean standsAloneAsClitic(int at) {
        int end = wordEnd(at + 1);
        return end > at + 1 && Clitics.isSuffix(text, at, end);
    }

    private int word(int at) {
        if (Characters.isIdeograph(text.codePointAt(at))) {
            return take(at, Math.min(limit, at + Character.charCount(text.codePointAt(at))));
        }
        int initials = SpacedInitials.end(text, at, limit);
        if (initials > at) {
            return take(at, initials);
        }
        int end = wordEnd(at);
        int clitic = Clitics.begin(text, at, end);
        if (clitic > at && clitic < end) {
            list.add(at, clitic);
            return take(clitic, end);
        }
        return take(at, Abbreviations.withPoint(text, at, end, limit));
    }

    private int take(int begin, int end) {
        list.add(begin, end);
        return end;
    }

    /** Looks no further than the longest token, or each of a long run's tokens would be looked for up to the run's end. */
    private int wordEnd(int begin) {
        int longest = Math.min(limit, begin + Tokenizer.LONGEST_TOKEN);
        int at = begin;
        while (at < longest) {
            int point = text.codePointAt(at);
            boolean letter = Characters.isWord(point) && !Characters.isIdeograph(point);
            if (!letter && !(at > begin && Joints.joins(text, at, limit))) {
                return currencyEnd(begin, at);
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** {@code US$} and {@code HK$} are currencies, not a country before a sign. */
    private int currencyEnd(int begin, int end) {
        boolean code = end < limit && text.charAt(end) == '$' && end - begin <= 2 && end > begin;
        return code && Character.isUpperCase(text.charAt(begin)) ? end + 1 : end;
    }
}
