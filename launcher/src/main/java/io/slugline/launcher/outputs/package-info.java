/** What a run gave, wherever it lies, and whether two runs gave the same. */
@NullMarked
package io.slugline.launcher.outputs;

import org.jspecify.annotations.NullMarked;
