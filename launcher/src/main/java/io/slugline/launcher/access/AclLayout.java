package io.slugline.launcher.access;

import io.slugline.runtime.access.Grant;
import io.slugline.runtime.access.ServiceAccess;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;

/** In whose words rights are printed. */
enum AclLayout {
    TABLE,
    COMMANDS,
    STRIMZI;

    /** The rights of one service, each line ended. */
    String print(ServiceAccess access) {
        return switch (this) {
            case TABLE -> table(access);
            case COMMANDS -> commands(access);
            case STRIMZI -> StrimziUser.of(access);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String table(ServiceAccess access) {
        return access.user() + "\n"
                + access.grants().stream().map(AclLayout::row).collect(Collectors.joining());
    }

    private static String row(Grant grant) {
        String name = grant.resource().name() + (grant.isPrefix() ? "*" : "");
        return "  %-16s %-54s %s%n"
                .formatted(
                        grant.resource()
                                .resourceType()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        name,
                        operations(grant, ", ").toLowerCase(Locale.ROOT));
    }

    /** For {@code kafka-acls.sh}, which comes with Kafka. */
    private static String commands(ServiceAccess access) {
        return access.grants().stream()
                .map(grant -> "$KAFKA_ACLS --add --allow-principal User:%s%s %s %s%s%n"
                        .formatted(
                                access.user(),
                                grant.operations().stream()
                                        .map(operation -> " --operation " + camel(operation))
                                        .collect(Collectors.joining()),
                                flag(grant),
                                grant.resource().name(),
                                grant.isPrefix() ? " --resource-pattern-type prefixed" : ""))
                .collect(Collectors.joining());
    }

    private static String flag(Grant grant) {
        return "--"
                + grant.resource()
                        .resourceType()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
    }

    static String operations(Grant grant, String between) {
        return grant.operations().stream().map(AclLayout::camel).collect(Collectors.joining(between));
    }

    /** As Kafka's tools and Strimzi write it: {@code DescribeConfigs}. */
    private static String camel(AclOperation operation) {
        StringBuilder name = new StringBuilder();
        for (String word : operation.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
