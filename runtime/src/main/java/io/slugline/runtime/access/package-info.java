/** What each service must be allowed on the brokers, and nothing else. */
@NullMarked
package io.slugline.runtime.access;

import org.jspecify.annotations.NullMarked;
