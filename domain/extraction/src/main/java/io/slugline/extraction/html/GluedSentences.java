package io.slugline.extraction.html;

/** Parts two sentences that lost the space between them: {@code camps.Last}; {@code Node.js} and {@code U.S.} are none. */
final class GluedSentences {
    private static final int LEAST_WORD = 3;
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "'\"”’)";
    private static final String OPENING = "“\"‘";

    private GluedSentences() {}

    static String parted(String text) {
        StringBuilder parted = null;
        int copied = 0;
        for (int i = LEAST_WORD; i < text.length() - 2; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && followsWord(text, i)) {
                int cut = CLOSING.indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
                if (beginsSentence(text, cut)) {
                    parted = parted == null ? new StringBuilder() : parted;
                    parted.append(text, copied, cut).append(' ');
                    copied = cut;
                }
            }
        }
        return parted == null
                ? text
                : parted.append(text, copied, text.length()).toString();
    }

    private static boolean followsWord(String text, int at) {
        for (int i = at - LEAST_WORD; i < at; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A capital and small letters up to a space or a comma: no host name, no file name. */
    private static boolean beginsSentence(String text, int at) {
        int i = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        if (i + 1 >= text.length() || !Character.isUpperCase(text.charAt(i))) {
            return false;
        }
        int start = ++i;
        while (i < text.length() && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && " ,'’".indexOf(text.charAt(i)) >= 0;
    }
}
