package io.slugline.launcher.access;

import io.slugline.runtime.access.Grant;
import io.slugline.runtime.access.ServiceAccess;
import java.util.stream.Collectors;

/** A service's user as the resource from which Strimzi's operator makes it. */
final class StrimziUser {
    private static final String USER = """
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaUser
            metadata:
              name: %s
              labels:
                strimzi.io/cluster: kafka
            spec:
              authentication:
                type: scram-sha-512
              authorization:
                type: simple
                acls:
            """;

    private static final String RULE = """
                  - resource:
                      type: %s
                      name: %s
                      patternType: %s
                    operations: [%s]
            """;

    private StrimziUser() {}

    static String of(ServiceAccess access) {
        return USER.formatted(access.user())
                + access.grants().stream().map(StrimziUser::rule).collect(Collectors.joining());
    }

    private static String rule(Grant grant) {
        return RULE.formatted(
                type(grant),
                grant.resource().name(),
                grant.isPrefix() ? "prefix" : "literal",
                AclLayout.operations(grant, ", "));
    }

    private static String type(Grant grant) {
        return switch (grant.resource().resourceType()) {
            case TOPIC -> "topic";
            case GROUP -> "group";
            case TRANSACTIONAL_ID -> "transactionalId";
            default -> throw new IllegalArgumentException("no service has rights on " + grant.resource());
        };
    }
}
