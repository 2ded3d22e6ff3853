package io.slugline.copies;

/** The last article at a URL: its id, and the number under which its text is kept. */
public record UrlCard(String id, long number) {}
