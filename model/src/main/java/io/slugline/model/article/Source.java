package io.slugline.model.article;

/** The outlet that published an article; what the page does not tell is empty. */
public record Source(String name, String domain) {
    public static final Source UNKNOWN = new Source("", "");

    /** One text for the outlet: its domain, else its name, else empty. */
    public String key() {
        return domain.isEmpty() ? name : domain;
    }
}
