/** Clean articles: one text published at one URL. */
@NullMarked
package io.slugline.model.article;

import org.jspecify.annotations.NullMarked;
