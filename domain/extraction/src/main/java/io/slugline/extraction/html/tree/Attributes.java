package io.slugline.extraction.html.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of one tag, in its order; a value is cut out of the page only when it is asked for. */
public final class Attributes {
    static final Attributes NONE = new Attributes("");

    private static final int FIRST_ROOM = 4;

    /** Elements of people have a dozen. */
    private static final int MOST = 1_000;

    private static final int MOST_JOINED = 100;

    private final String html;
    private String[] names = {};
    private @Nullable String[] values = {};
    private int[] spans = {};
    private int size;

    Attributes(String html) {
        this.html = html;
    }

    void add(String name, int from, int to) {
        if (size == MOST) {
            return;
        }
        if (size == names.length) {
            int room = Math.max(FIRST_ROOM, 2 * size);
            names = Arrays.copyOf(names, room);
            values = Arrays.copyOf(values, room);
            spans = Arrays.copyOf(spans, 2 * room);
        }
        names[size] = name;
        spans[2 * size] = from;
        spans[2 * size + 1] = to;
        size++;
    }

    public int size() {
        return size;
    }

    public String name(int index) {
        return names[index];
    }

    public String value(int index) {
        String known = values[index];
        if (known == null) {
            String raw = html.substring(spans[2 * index], spans[2 * index + 1]);
            known = References.resolved(raw, true);
            values[index] = known;
        }
        return known;
    }

    /** The first value of this name, empty when there is none. */
    String value(String name) {
        int index = indexOf(name);
        return index < 0 ? "" : value(index);
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** These, and those of the others that are not among them: a page may open its body twice. */
    Attributes with(Attributes others) {
        if (size == 0 || others.size == 0 || size >= MOST_JOINED) {
            return size == 0 ? others : this;
        }
        for (int i = 0; i < others.size; i++) {
            if (indexOf(others.names[i]) < 0) {
                add(others.names[i], others.spans[2 * i], others.spans[2 * i + 1]);
            }
        }
        return this;
    }

    boolean sameAs(Attributes others) {
        boolean same = size == others.size;
        for (int i = 0; same && i < size; i++) {
            same = names[i].equals(others.names[i]) && value(i).equals(others.value(i));
        }
        return same;
    }
}
