package io.slugline.model.tag;

import io.slugline.model.EntityId;
import io.slugline.model.Span;

/** A span that names something. */
public record Mention(Span span, EntityType type, EntityId entity) {}
