package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;
import java.util.List;

/**
 * A text whose names are marked, to learn from.
 *
 * @param labels of each token, see {@link Label}
 * @param weight how much its sentences count
 */
@SuppressWarnings("ArrayRecordComponent") // millions of tokens, read by the trainer alone
public record LabelledText(Tokens tokens, byte[] labels, float weight) {
    /** The names that the labels mark. */
    public List<Name> names() {
        return Label.names(labels);
    }
}
