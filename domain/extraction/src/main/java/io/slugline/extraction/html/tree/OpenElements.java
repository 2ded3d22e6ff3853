package io.slugline.extraction.html.tree;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The elements that are open while a page is read, the outermost first; no deeper than pages of people are. */
final class OpenElements {
    /** Browsers stop here too; what is deeper becomes a neighbour. */
    static final int DEEPEST = 512;

    private Element[] stack = new Element[64];
    private int size;

    Element current() {
        return stack[size - 1];
    }

    Element get(int index) {
        return stack[index];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size >= DEEPEST;
    }

    void push(Element element) {
        insert(size, element);
    }

    void insert(int index, Element element) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, 2 * size);
        }
        System.arraycopy(stack, index, stack, index + 1, size - index);
        stack[index] = element;
        element.open = true;
        size++;
    }

    Element pop() {
        Element popped = stack[--size];
        popped.open = false;
        return popped;
    }

    void remove(int index) {
        stack[index].open = false;
        System.arraycopy(stack, index + 1, stack, index, size - index - 1);
        size--;
    }

    void replace(int index, Element element) {
        stack[index].open = false;
        stack[index] = element;
        element.open = true;
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
    int indexOf(Element element) {
        int index = size - 1;
        while (index >= 0 && stack[index] != element) {
            index--;
        }
        return index;
    }

    /** The innermost element of this kind, when no element that bounds scopes lies deeper; null when there is none. */
    @Nullable
    Element inScope(Predicate<Tag> wanted, Predicate<Tag> bounds) {
        for (int i = size - 1; i > 0; i--) {
            Tag tag = stack[i].tag;
            if (wanted.test(tag)) {
                return stack[i];
            }
            if (bounds.test(tag)) {
                return null;
            }
        }
        return null;
    }

    boolean holds(Element element) {
        return element.open;
    }
}
