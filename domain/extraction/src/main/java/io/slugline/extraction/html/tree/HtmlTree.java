package io.slugline.extraction.html.tree;

/** Parses a page. */
public final class HtmlTree {
    private HtmlTree() {}

    /** The root above the page's html element; any text at all is a page. */
    public static Element of(String html) {
        return TreeMaker.parse(html);
    }
}
