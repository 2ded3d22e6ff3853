/** Benchmarks, training and knowledge-base tools: nothing of it runs in a service. */
@NullMarked
package io.slugline.evaluation;

import org.jspecify.annotations.NullMarked;
