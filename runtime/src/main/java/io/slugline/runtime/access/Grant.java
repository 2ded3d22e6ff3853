package io.slugline.runtime.access;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a user may do with one resource, or with all whose names begin alike.
 *
 * @param operations each once, in Kafka's order
 */
public record Grant(ResourcePattern resource, List<AclOperation> operations) {
    public Grant {
        operations = operations.stream().sorted().distinct().toList();
    }

    static Grant topic(String name, Collection<AclOperation> operations) {
        return new Grant(new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL), List.copyOf(operations));
    }

    static Grant group(String name) {
        return new Grant(
                new ResourcePattern(ResourceType.GROUP, name, PatternType.LITERAL),
                List.of(AclOperation.READ, AclOperation.DESCRIBE));
    }

    /** Every thread of every instance has a transactional id of its own; they begin alike. */
    static Grant transactions(String beginning) {
        return new Grant(
                new ResourcePattern(ResourceType.TRANSACTIONAL_ID, beginning, PatternType.PREFIXED),
                List.of(AclOperation.WRITE, AclOperation.DESCRIBE));
    }

    public boolean isPrefix() {
        return resource.patternType() == PatternType.PREFIXED;
    }
}
