/** The marks that news agencies leave on a report: datelines and credits. */
@NullMarked
package io.slugline.extraction.wire;

import org.jspecify.annotations.NullMarked;
