package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.entities.wording.Part;
import io.slugline.entities.wording.Wording;

/** Tells what between marks is a name or a line over a column, not somebody's words. */
final class Titles {
    /** Articles, conjunctions and short prepositions keep their small letters in a title. */
    private static final int LONGEST_SMALL_WORD = 3;

    private static final int LONGEST_TITLE = 12;

    private Titles() {}

    /** "The Long Way Home"; a line of its own in single marks; what stands before "by" and a name. */
    static boolean isTitle(Wording wording, Stretch marks) {
        int words = marks.last() - marks.first();
        return words <= LONGEST_TITLE
                && (isCapitalised(wording, marks) || isLine(wording, marks) || isSigned(wording, marks));
    }

    private static boolean isCapitalised(Wording wording, Stretch marks) {
        int capitals = 0;
        for (int token = marks.first(); token < marks.last(); token++) {
            if (wording.is(token, Part.CAPITAL | Part.NUMBER)) {
                capitals++;
            } else if (wording.isSmall(token) && wording.tokens().length(token) > LONGEST_SMALL_WORD) {
                return false;
            }
        }
        return capitals > 1;
    }

    private static boolean isLine(Wording wording, Stretch marks) {
        Tokens tokens = wording.tokens();
        boolean first = marks.from() == 0 || tokens.paragraphOf(marks.from() - 1) < tokens.paragraphOf(marks.from());
        boolean last =
                marks.to() >= wording.size() || tokens.paragraphOf(marks.to()) > tokens.paragraphOf(marks.from());
        return first && last && marks.isOpened() && !wording.is(marks.from(), Part.MARK);
    }

    private static boolean isSigned(Wording wording, Stretch marks) {
        return wording.says(marks.to(), "by") && wording.is(marks.to() + 1, Part.CAPITAL);
    }
}
