/** What a copied passage tells of a quotation by where it was copied from. */
@NullMarked
package io.slugline.entities.lineage;

import org.jspecify.annotations.NullMarked;
