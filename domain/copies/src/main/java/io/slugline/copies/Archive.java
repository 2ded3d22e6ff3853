package io.slugline.copies;

import io.slugline.model.state.Shelf;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    static final class Entry {
        private final KeptText text;
        private final Wording wording;
        private @Nullable Imprint imprint;

        private Entry(KeptText text) {
            this.text = text;
            this.wording = text.wording();
        }

        KeptText text() {
            return text;
        }

        Wording wording() {
            return wording;
        }

        /** Most texts are looked at for their words alone. */
        Imprint imprint() {
            Imprint known = imprint == null ? text.imprint() : imprint;
            imprint = known;
            return known;
        }
    }

    /** The text of a live article. */
    Entry get(int number) {
        return read.computeIfAbsent(number, this::read);
    }

    private Entry read(int number) {
        KeptText text = texts.get(Keys.number(live.number(number)))
                .orElseThrow(() -> new IllegalStateException("no text under " + live.number(number)));
        return new Entry(text);
    }
}
