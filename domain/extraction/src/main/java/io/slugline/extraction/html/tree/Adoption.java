package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/**
 * Mends {@code <b><p></b></p>}: formatting that ends inside of a box it began outside of. The "adoption agency algorithm"
 * of the HTML standard, section 13.2.6.4.7, with a bound on the nodes it moves.
 */
final class Adoption {
    private static final int ROUNDS = 8;
    private static final int CLONES = 3;

    /** Pages of people need a few hundred. */
    private static final int MOST_MOVED = 20_000;

    private static final int MOST_ROUNDS = 2_000;

    private final OpenElements open;
    private final Formatting formatting;
    private final TreeMaker tree;
    private int moved;
    private int rounds;

    Adoption(OpenElements open, Formatting formatting, TreeMaker tree) {
        this.open = open;
        this.formatting = formatting;
        this.tree = tree;
    }

    void end(Tag tag) {
        if (open.current().tag.is(tag.name) && formatting.indexOf(open.current()) < 0) {
            tree.pop();
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            Element element = formatting.last(tag.name);
            if (element == null) {
                tree.endOther(tag);
                return;
            }
            if (!isReachable(element) || !moves(element)) {
                return;
            }
        }
    }

    private boolean isReachable(Element element) {
        if (!open.holds(element)) {
            formatting.remove(element);
            return false;
        }
        int at = open.indexOf(element);
        for (int i = open.size() - 1; i > at; i--) {
            if (open.get(i).tag.bounds) {
                return false;
            }
        }
        return true;
    }

    /** One round of the algorithm; whether another may follow. */
    private boolean moves(Element element) {
        int at = open.indexOf(element);
        int furthest = at + 1;
        while (furthest < open.size() && !open.get(furthest).tag.special) {
            furthest++;
        }
        if (furthest == open.size() || moved > MOST_MOVED || ++rounds > MOST_ROUNDS) {
            while (open.size() > at) {
                tree.pop();
            }
            formatting.remove(element);
            return false;
        }
        Element block = open.get(furthest);
        int bookmark = carry(element, furthest);
        adopt(element, block, bookmark);
        return true;
    }

    /** Takes the block out of the elements between, which are copied; gives the place in the list that follows them. */
    @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
    private int carry(Element element, int furthest) {
        Element block = open.get(furthest);
        Node last = block;
        int bookmark = formatting.indexOf(element);
        int steps = 0;
        for (int i = furthest - 1; open.get(i) != element; i--) {
            Element node = open.get(i);
            int listed = formatting.indexOf(node);
            if (++steps > CLONES && listed >= 0) {
                formatting.remove(node);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }
            if (listed < 0) {
                open.remove(i);
                continue;
            }
            Element copy = new Element(node.tag, node.attributes);
            formatting.replace(listed, copy);
            open.replace(i, copy);
            bookmark = last == block ? listed + 1 : bookmark;
            copy.append(last);
            last = copy;
        }
        Element common = open.get(open.indexOf(element) - 1);
        tree.place(last, common);
        return bookmark;
    }

    private void adopt(Element element, Element block, int bookmark) {
        Element copy = new Element(element.tag, element.attributes);
        for (@Nullable Node child = block.firstChild(); child != null; child = block.firstChild()) {
            copy.append(child);
            moved++;
        }
        block.append(copy);
        moved++;
        int listed = formatting.indexOf(element);
        formatting.remove(element);
        formatting.insert(listed < bookmark ? bookmark - 1 : bookmark, copy);
        open.remove(open.indexOf(element));
        open.insert(open.indexOf(block) + 1, copy);
    }
}
