package io.slugline.extraction.bytes;

/**
 * A page's bytes as text.
 *
 * @param charset the one it was read with
 * @param misdeclared whether the page claimed another charset than the one its bytes are in
 */
public record PageText(String text, String charset, boolean misdeclared) {}
