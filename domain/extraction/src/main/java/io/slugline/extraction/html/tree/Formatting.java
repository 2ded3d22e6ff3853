package io.slugline.extraction.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bold, italic and links that are open for the text to come, though the box they began in may have ended: the "list of
 * active formatting elements" of the HTML standard, with its markers.
 */
final class Formatting {
    /** Equal ones beyond this many are forgotten, as the standard says. */
    private static final int MOST_EQUAL = 3;

    /** So many at once are a prank; the oldest is forgotten. */
    private static final int MOST = 256;

    private final List<@Nullable Element> active = new ArrayList<>();

    boolean isEmpty() {
        return active.isEmpty();
    }

    int size() {
        return active.size();
    }

    /** Null where a marker stands. */
    @Nullable
    Element get(int index) {
        return active.get(index);
    }

    void mark() {
        push(null);
    }

    private void push(@Nullable Element element) {
        if (active.size() == MOST) {
            active.remove(0);
        }
        active.add(element);
    }

    void clearToMarker() {
        while (!active.isEmpty() && active.remove(active.size() - 1) != null) {
            // a marker ends it
        }
    }

    void add(Element element) {
        int equal = 0;
        for (int i = active.size() - 1; i >= 0; i--) {
            Element other = active.get(i);
            if (other == null) {
                break;
            }
            if (other.tag.is(element.tag.name)
                    && other.attributes.sameAs(element.attributes)
                    && ++equal == MOST_EQUAL) {
                active.remove(i);
                break;
            }
        }
        push(element);
    }

    /** The last of this name behind the last marker. */
    @Nullable
    Element last(String name) {
        for (int i = active.size() - 1; i >= 0; i--) {
            Element element = active.get(i);
            if (element == null || element.tag.is(name)) {
                return element;
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
    int indexOf(Element element) {
        int index = active.size() - 1;
        while (index >= 0 && active.get(index) != element) {
            index--;
        }
        return index;
    }

    void remove(Element element) {
        int index = indexOf(element);
        if (index >= 0) {
            active.remove(index);
        }
    }

    void replace(int index, Element element) {
        active.set(index, element);
    }

    void insert(int index, Element element) {
        active.add(Math.min(index, active.size()), element);
    }
}
