/** Makes up as many pages of news as a measurement needs, the same for the same numbers. */
@NullMarked
package io.slugline.launcher.bench.mill;

import org.jspecify.annotations.NullMarked;
