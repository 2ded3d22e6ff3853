/** A lean tree of a page's HTML: parsed as browsers do, without what no reader of articles looks at. */
@NullMarked
package io.slugline.extraction.html.tree;

import org.jspecify.annotations.NullMarked;
