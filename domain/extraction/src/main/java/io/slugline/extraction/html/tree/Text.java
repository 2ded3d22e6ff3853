package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/** Text between two tags, its character references resolved. */
public final class Text extends Node {
    private final String words;

    Text(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public @Nullable Node firstChild() {
        return null;
    }
}
