/** The archive's files: how a record, a file of records and the list of files are written. */
@NullMarked
package io.slugline.archiver.format;

import org.jspecify.annotations.NullMarked;
