/** The life of a service: configured, then running, with its health for all to see. */
@NullMarked
package io.slugline.runtime.service;

import org.jspecify.annotations.NullMarked;
