/** What an operator does to a running path: adding up, mending, resetting, examining. */
@NullMarked
package io.slugline.launcher.operate;

import org.jspecify.annotations.NullMarked;
