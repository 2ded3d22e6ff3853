/** What the whole pipeline talks about: ids, spans and editions. */
@NullMarked
package io.slugline.model;

import org.jspecify.annotations.NullMarked;
