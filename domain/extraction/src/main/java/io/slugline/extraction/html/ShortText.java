package io.slugline.extraction.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a small element; a large one is no byline and no date, and is not read to its end. */
final class ShortText {
    private static final int MOST_NODES = 120;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern WHITE_SPACE_ONLY = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BARS = Pattern.compile("( ?¦ ?)+");

    private ShortText() {}

    /** The element's text with folded white space, a bar between block-level parts; empty when it is longer. */
    static String of(Element root, int longest) {
        StringBuilder text = new StringBuilder();
        int steps = 0;
        @Nullable Node node = root;
        while (node != null) {
            if (++steps > MOST_NODES || text.length() > longest) {
                return "";
            }
            boolean unread = node instanceof Element element && Tags.isUnread(element.normalName());
            append(text, node);
            node = !unread && node.childNodeSize() > 0 ? node.childNode(0) : following(node, root);
        }
        String folded = WHITE_SPACE.matcher(text).replaceAll(" ");
        return (folded.indexOf('¦') < 0 ? folded : BARS.matcher(folded).replaceAll(" | ")).strip();
    }

    /** With each run of white space as one space, none at the ends. */
    static String folded(String text) {
        return WHITE_SPACE_ONLY.matcher(text.strip()).replaceAll(" ");
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !element.normalName().equals("a")) {
            text.append(Tags.isInline(element.normalName()) ? " " : " ¦ ");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very node, not one that looks like it
    private static @Nullable Node following(Node node, Element root) {
        Node last = node;
        while (last != root && last.nextSibling() == null) {
            Node parent = last.parent();
            if (parent == null) {
                return null;
            }
            last = parent;
        }
        return last == root ? null : last.nextSibling();
    }
}
