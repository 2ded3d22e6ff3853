/** All services in one process, and the account of what went where. */
@NullMarked
package io.slugline.launcher.pipeline;

import org.jspecify.annotations.NullMarked;
