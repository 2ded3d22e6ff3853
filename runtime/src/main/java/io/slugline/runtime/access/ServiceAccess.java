package io.slugline.runtime.access;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;

/**
 * The least that one service must be allowed, read off its topology: so it cannot say other than what the service does.
 *
 * <p>Its input to read, its outputs to write, its changelogs to make, read and write, its own group and its own
 * transactions. Nothing on the cluster: whoever may write to a topic may write to it idempotently.
 *
 * @param user whom to grant it, named as the service's application is
 */
public record ServiceAccess(String user, List<Grant> grants) {
    private static final String ANY_HOST = "*";

    public ServiceAccess {
        grants = List.copyOf(grants);
    }

    public static ServiceAccess of(StreamService service, Settings settings) {
        String application = TopicNames.of(settings).application(service.name());
        Wiring wiring = Wiring.of(
                service.topology(settings, new RecordCounts(service.name(), new SimpleMeterRegistry())), application);
        List<Grant> grants = new ArrayList<>();
        wiring.sources().forEach(topic -> grants.add(Grant.topic(topic, reading())));
        wiring.sinks().forEach(topic -> grants.add(Grant.topic(topic, writing())));
        wiring.changelogs().forEach(topic -> grants.add(Grant.topic(topic, keeping())));
        grants.add(Grant.group(application));
        grants.add(Grant.transactions(application + "-"));
        return new ServiceAccess(application, grants);
    }

    /** Of a service without a topology, which reads what it wrote before. */
    public static ServiceAccess ofWriter(String service, List<String> topics, Settings settings) {
        return new ServiceAccess(
                TopicNames.of(settings).application(service),
                topics.stream()
                        .map(topic -> Grant.topic(
                                topic, List.of(AclOperation.READ, AclOperation.WRITE, AclOperation.DESCRIBE)))
                        .toList());
    }

    /** As the brokers keep it. */
    public List<AclBinding> bindings() {
        List<AclBinding> bindings = new ArrayList<>();
        for (Grant grant : grants) {
            for (AclOperation operation : grant.operations()) {
                AccessControlEntry entry =
                        new AccessControlEntry("User:" + user, ANY_HOST, operation, AclPermissionType.ALLOW);
                bindings.add(new AclBinding(grant.resource(), entry));
            }
        }
        return bindings;
    }

    private static List<AclOperation> reading() {
        return List.of(AclOperation.READ, AclOperation.DESCRIBE);
    }

    private static List<AclOperation> writing() {
        return List.of(AclOperation.WRITE, AclOperation.DESCRIBE);
    }

    private static List<AclOperation> keeping() {
        return List.of(AclOperation.READ, AclOperation.WRITE, AclOperation.CREATE, AclOperation.DESCRIBE);
    }
}
