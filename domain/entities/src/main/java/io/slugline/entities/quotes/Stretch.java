package io.slugline.entities.quotes;

/**
 * What stands between quotation marks in one paragraph, in tokens.
 *
 * @param from the opening mark; the first word where it is missing
 * @param first the first word within the marks
 * @param last behind the last word within the marks
 * @param to behind the closing mark; equal to {@code last} where it is missing
 */
record Stretch(int from, int first, int last, int to) {
    boolean isOpened() {
        return from < first;
    }

    boolean isClosed() {
        return last < to;
    }
}
