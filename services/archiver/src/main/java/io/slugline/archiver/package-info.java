/** Keeps topics as files: what was committed, each record once, in the order of its log. */
@NullMarked
package io.slugline.archiver;

import org.jspecify.annotations.NullMarked;
