/** A Kafka broker inside this process. */
@NullMarked
package io.slugline.launcher.broker;

import org.jspecify.annotations.NullMarked;
