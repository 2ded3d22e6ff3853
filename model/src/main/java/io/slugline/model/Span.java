package io.slugline.model;

/**
 * A stretch of an article's text, end exclusive, in Unicode code points of the body's paragraphs joined by a blank line.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        Checks.require(0 <= start && start <= end, "span [" + start + ", " + end + ") is not a stretch of text");
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
