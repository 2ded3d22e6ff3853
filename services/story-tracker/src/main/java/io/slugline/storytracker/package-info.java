/** {@code article.tagged} to {@code article.enriched}, {@code story.event} and {@code story.state}. */
@NullMarked
package io.slugline.storytracker;

import org.jspecify.annotations.NullMarked;
