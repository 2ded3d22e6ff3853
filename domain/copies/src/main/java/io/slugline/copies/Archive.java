package io.slugline.copies;

import io.slugline.model.state.Shelf;
import java.util.HashMap;
import java.util.Map;

/** The kept texts that one judgement looks at, each read once. */
final class Archive {
    private final Shelf<KeptText> texts;
    private final LiveArticles live;
    private final Map<Integer, Entry> read = new HashMap<>();

    Archive(Shelf<KeptText> texts, LiveArticles live) {
        this.texts = texts;
        this.live = live;
    }

    /** A kept text and its words. */
    record Entry(KeptText text, Wording wording) {}

    /** The text of a live article. */
    Entry get(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Entry read(int number) {
        KeptText text = texts.get(Keys.number(live.number(number)))
                .orElseThrow(() -> new IllegalStateException("no text under " + live.number(number)));
        return new Entry(text, Wording.kept(text));
    }
}
