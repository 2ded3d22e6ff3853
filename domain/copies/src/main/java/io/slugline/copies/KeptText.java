package io.slugline.copies;

import java.util.List;

/**
 * The text of an article, as later ones are compared with it.
 *
 * @param family the first article of those linked by copying
 * @param source key of the outlet, empty when unknown
 * @param published as on the article, empty where it rests on no evidence
 * @param credits agencies and outlets it credits, those of the dateline too
 * @param urlKey under which {@code urls} names it, else empty
 * @param body UTF-8 of the paragraphs joined by a blank line
 * @param words the hashes of its words, four bytes each
 * @param marks a byte for each word, see {@link Wording}
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record KeptText(
        String id,
        String family,
        String source,
        String title,
        String published,
        List<String> credits,
        String urlKey,
        byte[] body,
        byte[] words,
        byte[] marks) {}
