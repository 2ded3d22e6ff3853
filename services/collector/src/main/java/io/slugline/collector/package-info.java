/** Pages from files and feeds onto {@code article.raw}. */
@NullMarked
package io.slugline.collector;

import org.jspecify.annotations.NullMarked;
