package io.slugline.model.page;

import io.slugline.model.Checks;

/**
 * What was wrong with a page's characters, though its articles could be read.
 *
 * @param brokenCharacters of the articles' titles and bodies, broken before the page came to us and left as they are
 * @param misdeclaredCharset whether the page claimed another charset than the one its bytes are in
 */
public record Defects(int brokenCharacters, boolean misdeclaredCharset) {
    public static final Defects NONE = new Defects(0, false);

    public Defects {
        Checks.require(brokenCharacters >= 0, "less than no broken character");
    }
}
