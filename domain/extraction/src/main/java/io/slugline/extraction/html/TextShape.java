package io.slugline.extraction.html;

/** What the characters of a block tell without knowing its language. */
final class TextShape {
    private static final String SENTENCE_ENDS = ".!?…。！？।؟۔";
    private static final String CLOSING = "\"'”’»)]“」』";

    final int words;
    final int sentenceMarks;
    final int commas;
    final int digits;
    final int capitals;
    final int letters;
    final int quotes;
    final boolean endsSentence;
    final boolean endsWithColon;
    final boolean endsWithQuestion;
    final boolean startsLower;
    final boolean startsWithBullet;
    final boolean hasBar;
    final boolean hasAddress;
    /** Words, where scripts without spaces count two characters as a word. */
    final double length;

    TextShape(String text) {
        Count count = new Count();
        for (int i = 0; i < text.length(); i++) {
            count.character(text.charAt(i));
        }
        words = count.words;
        sentenceMarks = count.sentenceMarks;
        commas = count.commas;
        digits = count.digits;
        capitals = count.capitals;
        letters = count.letters;
        quotes = count.quotes;
        length = count.words + count.ideographs / 2.0;
        char last = lastMark(text);
        endsSentence = SENTENCE_ENDS.indexOf(last) >= 0;
        endsWithColon = last == ':' || last == '：';
        endsWithQuestion = last == '?' || last == '？' || last == '؟';
        startsLower = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
        startsWithBullet = !text.isEmpty() && "•·-–—*►▶▪■●>→+|/".indexOf(text.charAt(0)) >= 0;
        hasBar = text.indexOf('|') >= 0 || text.indexOf('·') >= 0 || text.indexOf('•') >= 0;
        hasAddress = text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.");
    }

    private static char lastMark(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    /** The counters while the text is read. */
    private static final class Count {
        int words;
        int sentenceMarks;
        int commas;
        int digits;
        int capitals;
        int letters;
        int quotes;
        int ideographs;
        private boolean inWord;

        void character(char c) {
            if (c >= 'a' && c <= 'z') {
                words += inWord ? 0 : 1;
                inWord = true;
                letters++;
            } else if (c == ' ') {
                inWord = false;
            } else if (c > 0x2e7f && isIdeograph(c)) {
                ideographs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
                letterOrDigit(c);
            } else {
                mark(c);
            }
        }

        private void letterOrDigit(char c) {
            if (Character.isDigit(c)) {
                digits++;
            } else {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }

        private void mark(char c) {
            inWord = inWord && (c == '\'' || c == '’' || c == '-');
            if (c == '.') {
                sentenceMarks++;
            } else if (c == ',') {
                commas++;
            } else {
                rareMark(c);
            }
        }

        private void rareMark(char c) {
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                sentenceMarks++;
            } else if (c == '،' || c == '、' || c == '，') {
                commas++;
            } else if ("\"“”„«»「」".indexOf(c) >= 0) {
                quotes++;
            }
        }

        /** Han, Kana; Hangul has spaces. */
        private static boolean isIdeograph(char c) {
            return c < 0xac00 || (c < 0xfb00 && c >= 0xf900);
        }
    }
}
