package io.slugline.extraction.text;

/**
 * One line of a page with its white space folded.
 *
 * @param gap how many empty lines stand before it
 */
record Line(String text, int gap) {}
