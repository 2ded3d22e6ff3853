/** Dates as pages, addresses and datelines print them. */
@NullMarked
package io.slugline.extraction.date;

import org.jspecify.annotations.NullMarked;
