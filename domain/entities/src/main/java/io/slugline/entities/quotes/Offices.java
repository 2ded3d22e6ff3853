package io.slugline.entities.quotes;

import io.slugline.model.tag.Quote.Speaker;
import java.util.Optional;

/** Tells who holds an office on the article's day. */
public interface Offices {
    /** Nobody is known to hold any. */
    Offices NONE = words -> Optional.empty();

    /**
     * The one holder.
     *
     * @param words of the office in small and capital letters as written, without its article: {@code Russian foreign
     *     minister}
     */
    Optional<Speaker> holder(String words);
}
