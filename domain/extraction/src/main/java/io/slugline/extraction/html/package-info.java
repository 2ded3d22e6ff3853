/** Reads a page of HTML: its article's paragraphs, what it says about itself, and what kind of page it is. */
@NullMarked
package io.slugline.extraction.html;

import org.jspecify.annotations.NullMarked;
