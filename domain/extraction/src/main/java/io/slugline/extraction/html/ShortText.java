package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import io.slugline.extraction.html.tree.Node;
import io.slugline.extraction.html.tree.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a small element; a large one is no byline and no date, and is not read to its end. */
final class ShortText {
    private static final int MOST_NODES = 120;

    /** A heading has a dozen nodes. */
    private static final int MOST_OF_WHOLE = 5_000;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern WHITE_SPACE_ONLY = Pattern.compile("[\\s\\u00a0]+");
    /** Where a word may be parted. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b]");

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
            boolean unread = node instanceof Element element && Tags.isUnread(element.name());
            append(text, node);
            node = unread ? node.following(root) : node.after(root);
        }
        String folded = WHITE_SPACE.matcher(text).replaceAll(" ");
        return (folded.indexOf('¦') < 0 ? folded : BARS.matcher(folded).replaceAll(" | ")).strip();
    }

    /** All text of an element with folded white space; the parts of boxes and lines stand apart. */
    static String whole(Element root) {
        StringBuilder text = new StringBuilder();
        int steps = 0;
        for (@Nullable Node node = root; node != null && ++steps <= MOST_OF_WHOLE; node = node.after(root)) {
            if (node instanceof Text piece) {
                text.append(piece.words());
            } else if (node instanceof Element element && isApart(element.name())) {
                text.append(' ');
            }
        }
        return WHITE_SPACE_ONLY
                .matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isApart(String name) {
        return name.equals("br") || !(Tags.isInline(name) || Tags.isUnread(name));
    }

    /** With each run of white space as one space, none at the ends. */
    static String folded(String text) {
        return WHITE_SPACE_ONLY.matcher(text.strip()).replaceAll(" ");
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Text piece) {
            text.append(piece.words());
        } else if (node instanceof Element element && !element.name().equals("a")) {
            text.append(Tags.isInline(element.name()) ? " " : " ¦ ");
        }
    }
}
