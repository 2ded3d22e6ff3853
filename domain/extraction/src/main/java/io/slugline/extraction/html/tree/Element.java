package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/** An element with its attributes and its children. */
public final class Element extends Node {
    final Tag tag;
    Attributes attributes;
    /** Whether it is among the open elements while the page is parsed. */
    boolean open;

    private @Nullable Node first;
    private @Nullable Node last;

    Element(Tag tag, Attributes attributes) {
        this.tag = tag;
        this.attributes = attributes;
    }

    /** In lower case. */
    public String name() {
        return tag.name;
    }

    public Attributes attributes() {
        return attributes;
    }

    /** The value of an attribute, empty when it is not there. */
    public String attribute(String name) {
        return attributes.value(name);
    }

    public String className() {
        return attributes.value("class").strip();
    }

    @Override
    public @Nullable Node firstChild() {
        return first;
    }

    /** The text of its own, not that of elements in it. */
    public String ownText() {
        StringBuilder own = new StringBuilder();
        for (@Nullable Node node = first; node != null; node = node.next) {
            own.append(node instanceof Text text ? text.words() : "");
        }
        return own.toString();
    }

    void append(Node child) {
        child.detach();
        child.parent = this;
        child.previous = last;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void insertBefore(Node child, Element sibling) {
        child.detach();
        child.parent = this;
        child.next = sibling;
        child.previous = sibling.previous;
        if (sibling.previous == null) {
            first = child;
        } else {
            sibling.previous.next = child;
        }
        sibling.previous = child;
    }

    void release(Node child) {
        if (child.previous == null) {
            first = child.next;
        } else {
            child.previous.next = child.next;
        }
        if (child.next == null) {
            last = child.previous;
        } else {
            child.next.previous = child.previous;
        }
        child.parent = null;
        child.previous = null;
        child.next = null;
    }
}
