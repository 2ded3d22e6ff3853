/** Records in and out: decoding, dead letters, the size guard, headers. */
@NullMarked
package io.slugline.runtime.record;

import org.jspecify.annotations.NullMarked;
