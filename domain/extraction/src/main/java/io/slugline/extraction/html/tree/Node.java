package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/** An element or a piece of text, linked to its neighbours. */
public abstract sealed class Node permits Element, Text {
    @Nullable
    Element parent;

    @Nullable
    Node previous;

    @Nullable
    Node next;

    Node() {}

    public final @Nullable Element parent() {
        return parent;
    }

    /** The next node with the same parent. */
    public final @Nullable Node nextSibling() {
        return next;
    }

    public abstract @Nullable Node firstChild();

    /** The next node in the page's order that is not below this one; null where the root's end is reached. */
    @SuppressWarnings("ReferenceEquality") // the very node, not one that looks like it
    public final @Nullable Node following(Element root) {
        Node last = this;
        while (last != root && last.next == null) {
            if (last.parent == null) {
                return null;
            }
            last = last.parent;
        }
        return last == root ? null : last.next;
    }

    /** The next node in the page's order, down to the root's end. */
    public final @Nullable Node after(Element root) {
        @Nullable Node below = firstChild();
        return below == null ? following(root) : below;
    }

    final void detach() {
        if (parent != null) {
            parent.release(this);
        }
    }
}
