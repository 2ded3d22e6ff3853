/** The contract as it travels: JSON, topics, CloudEvents headers. */
@NullMarked
package io.slugline.wire;

import org.jspecify.annotations.NullMarked;
