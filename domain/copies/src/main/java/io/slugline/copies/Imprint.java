package io.slugline.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose a kept text is and what it says of itself.
 *
 * @param family the first article of those linked by copying
 * @param source key of the outlet, empty when unknown
 * @param published as on the article, empty where it rests on no evidence
 * @param credits agencies and outlets it credits, those of the dateline too
 * @param urlKey under which {@code urls} names it, else empty
 */
record Imprint(
        String id, String family, String source, String title, String published, List<String> credits, String urlKey) {
    Imprint {
        credits = List.copyOf(credits);
    }

    /** Of a withdrawn article: id and family stay, for others name them. */
    Imprint blank() {
        return new Imprint(id, family, "", "", "", List.of(), "");
    }

    void pack(Packer into) {
        into.text(id);
        into.text(family);
        into.text(source);
        into.text(title);
        into.text(published);
        into.text(urlKey);
        into.number(credits.size());
        credits.forEach(into::text);
    }

    static Imprint unpacked(Unpacker from) {
        String id = from.text();
        String family = from.text();
        String source = from.text();
        String title = from.text();
        String published = from.text();
        String urlKey = from.text();
        List<String> credits = new ArrayList<>();
        for (int left = from.number(); left > 0; left--) {
            credits.add(from.text());
        }
        return new Imprint(id, family, source, title, published, credits, urlKey);
    }
}
