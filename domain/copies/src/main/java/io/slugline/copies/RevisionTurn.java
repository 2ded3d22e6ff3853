package io.slugline.copies;

/** When an article's last revision is to be looked at for its expiry; the instant stands in the key. */
public record RevisionTurn(String id) {}
