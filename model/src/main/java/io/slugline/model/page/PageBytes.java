package io.slugline.model.page;

import java.util.Arrays;

/**
 * A page as it was fetched.
 *
 * @param contentType the media type with its charset as declared in transit, empty when unknown
 * @param content the page's bytes; the array is not copied and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a page of megabytes is not copied for the sake of a record
public record PageBytes(Arrival arrival, String contentType, byte[] content) implements RawPage {
    @Override
    public boolean equals(Object other) {
        return other instanceof PageBytes page
                && arrival.equals(page.arrival)
                && contentType.equals(page.contentType)
                && Arrays.equals(content, page.content);
    }

    @Override
    public int hashCode() {
        return arrival.hashCode();
    }

    @Override
    public String toString() {
        return "PageBytes[" + arrival + ", " + contentType + ", " + content.length + " bytes]";
    }
}
