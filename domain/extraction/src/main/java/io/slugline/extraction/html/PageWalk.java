package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import io.slugline.extraction.html.tree.Node;
import io.slugline.extraction.html.tree.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks of text in one walk, and shows every element to the clues on the way.
 *
 * <p>The walk follows the tree's own links instead of calling itself, and counts its steps, so that neither the depth
 * of a page nor its number of elements is a danger.
 */
final class PageWalk {
    /** The largest page of our sets has 16,000 nodes. */
    private static final int MOST_NODES = 300_000;

    private static final int MOST_BLOCKS = 12_000;

    private static final int USUAL_DEPTH = 64;

    private final ElementNames names;
    private final PageClues clues;
    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private Box box = new Box(null, "html", 0, 0);
    private Tags.Role[] open = new Tags.Role[USUAL_DEPTH];
    private int depth;
    private int lineBreaks;

    PageWalk(ElementNames names, PageClues clues) {
        this.names = names;
        this.clues = clues;
    }

    List<Block> walk(Element root) {
        int steps = 0;
        @Nullable Node node = root;
        while (node != null && ++steps <= MOST_NODES && blocks.size() < MOST_BLOCKS) {
            @Nullable Node below = enter(node) ? node.firstChild() : null;
            node = below == null ? following(node, root) : below;
        }
        flush();
        return blocks;
    }

    /** The next node that is not below this one; closes what ends on the way. */
    @SuppressWarnings("ReferenceEquality") // the very node, not one that looks like it
    private @Nullable Node following(Node node, Element root) {
        Node last = node;
        leave(last);
        while (last != root && last.nextSibling() == null) {
            Node parent = last.parent();
            if (parent == null) {
                return null;
            }
            last = parent;
            leave(last);
        }
        return last == root ? null : last.nextSibling();
    }

    /** Whether what is below the node is to be read. */
    private boolean enter(Node node) {
        if (node instanceof Text text) {
            read(text.words());
            return false;
        }
        return node instanceof Element element && enter(element);
    }

    private void read(String words) {
        if (!words.isBlank()) {
            lineBreaks = 0;
        }
        text.append(words);
    }

    private boolean enter(Element element) {
        String tag = element.name();
        Tags.Role role = Tags.role(tag);
        open(role);
        if (role == Tags.Role.BREAK) {
            breakLine();
            return false;
        }
        if (role == Tags.Role.UNREAD) {
            clues.noteUnread(element, tag);
            return tag.equals("head");
        }
        long own = names.of(element);
        clues.note(element, tag, own, box, blocks.size() + (text.isEmpty() ? 0 : 1));
        if (role == Tags.Role.BOX) {
            enterBox(element, tag, own);
            return true;
        }
        text.enter(role, own);
        return !(NameGroup.HIDDEN.in(own) && isForScreenReaders(element));
    }

    /** Remembers the role until the element ends, which spares looking it up again. */
    private void open(Tags.Role role) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = role;
    }

    /** Text for screen readers within a line repeats an icon: "opens in a new window". */
    private static boolean isForScreenReaders(Element element) {
        String classes = element.className();
        return classes.contains("sr-only")
                || classes.contains("visually")
                || classes.contains("screen-reader")
                || classes.contains("screenreader")
                || classes.contains("assistive");
    }

    private void enterBox(Element element, String tag, long own) {
        flush();
        box = new Box(box, tag, own, ElementNames.classHash(element));
    }

    private void leave(Node node) {
        if (!(node instanceof Element)) {
            return;
        }
        Tags.Role role = open[--depth];
        if (role == Tags.Role.BOX) {
            flush();
            box = box.parent == null ? box : box.parent;
        } else {
            text.leave(role);
        }
    }

    /** One line break is white space; two in a row end a paragraph. */
    private void breakLine() {
        lineBreaks++;
        if (lineBreaks > 1) {
            flush();
        } else {
            text.append(" ");
        }
    }

    private void flush() {
        if (!text.isEmpty() && isProse(text.text())) {
            Block block = new Block(blocks.size(), box, text);
            blocks.add(block);
            count(block);
        }
        text.clear();
        lineBreaks = 0;
    }

    /** Data that a script left in the text is none. */
    private static boolean isProse(String words) {
        return !words.isEmpty() && !words.startsWith("{\"") && !words.startsWith("[{");
    }

    private static void count(Block block) {
        boolean running = block.isRunningText();
        @Nullable Box at = block.box;
        while (at != null) {
            at.firstBlock = Math.min(at.firstBlock, block.index);
            at.lastBlock = block.index;
            at.blocks++;
            at.chars += block.chars();
            at.linkChars += block.linkChars;
            at.runningChars += running ? block.chars() : 0;
            at.runningBlocks += running ? 1 : 0;
            at = at.parent;
        }
    }
}
