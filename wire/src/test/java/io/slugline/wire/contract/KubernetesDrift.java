package io.slugline.wire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Kubernetes beside services, topics and what AsyncAPI says who reads and writes. */
final class KubernetesDrift {
    private static final String COLLECTOR = "collector"; // started by hand, where there are files

    private final Documents documents;
    private final List<Topic> topics;
    private final Drift drift;

    KubernetesDrift(Documents documents, List<Topic> topics, Drift drift) {
        this.documents = documents;
        this.topics = topics;
        this.drift = drift;
    }

    void find() {
        workloads();
        topics();
        users();
        scaledObjects();
    }

    private void workloads() {
        for (String service : Topics.SERVICES) {
            if (!service.equals(COLLECTOR)) {
                JsonNode arguments = documents.workload(service).at("/spec/template/spec/containers/0/args");
                drift.expect("k8s: " + service + ": arguments", Set.of("service", service), Drift.texts(arguments));
            }
        }
    }

    private void topics() {
        Map<String, JsonNode> byName = new TreeMap<>();
        documents
                .topics()
                .forEach(topic -> byName.put(topic.at("/spec/topicName").asText(), topic));
        Set<String> expected = topics.stream().map(Topic::name).collect(Collectors.toCollection(TreeSet::new));
        drift.expect("k8s: topics", expected, byName.keySet());
        Map<String, String> settings = settings();
        for (Topic topic : topics) {
            JsonNode spec =
                    byName.getOrDefault(topic.name(), documents.kustomization()).path("spec");
            String where = "k8s: " + topic.name() + ": ";
            topic.config(Topic.Profile.CLUSTER)
                    .forEach((name, value) -> drift.expect(
                            where + name, value, spec.path("config").path(name).asText()));
            String partitions = topic.equals(Topics.RAW) ? "SLUGLINE_PARTITIONS_RAW" : "SLUGLINE_PARTITIONS";
            drift.expect(
                    where + "partitions",
                    settings.get(partitions),
                    spec.path("partitions").asText());
            drift.expect(
                    where + "replicas",
                    settings.get("SLUGLINE_REPLICATION_FACTOR"),
                    spec.path("replicas").asText());
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        documents.kustomization().at("/configMapGenerator/0/literals").forEach(literal -> {
            String[] pair = literal.asText().split("=", 2);
            settings.put(pair[0], pair[1]);
        });
        return settings;
    }

    /** Least privilege: a user may do with topics what AsyncAPI says its service does, and no more. */
    private void users() {
        Map<String, JsonNode> byName = new TreeMap<>();
        documents.users().forEach(user -> byName.put(user.at("/metadata/name").asText(), user));
        for (String service : Topics.SERVICES) {
            JsonNode rules = byName.getOrDefault("slugline-" + service, documents.kustomization())
                    .at("/spec/authorization/acls");
            drift.expect("k8s: " + service + " may write", channels(service, "send"), allowed(rules, "Write"));
            if (!service.equals(COLLECTOR)) { // which reads what it has written, to go on after a break
                drift.expect("k8s: " + service + " may read", channels(service, "receive"), allowed(rules, "Read"));
            }
        }
    }

    /** Of a service's changelogs AsyncAPI knows nothing: {@code UsersTest} holds them to the wiring. */
    private static Set<String> allowed(JsonNode rules, String operation) {
        Set<String> topics = new TreeSet<>();
        for (JsonNode rule : rules) {
            JsonNode resource = rule.path("resource");
            boolean contract = resource.path("type").asText().equals("topic")
                    && resource.path("patternType").asText().equals("literal")
                    && !resource.path("name").asText().endsWith("-changelog");
            if (contract && Drift.texts(rule.path("operations")).contains(operation)) {
                topics.add(resource.path("name").asText());
            }
        }
        return topics;
    }

    private void scaledObjects() {
        for (JsonNode scaled : documents.scaledObjects()) {
            String service = scaled.at("/metadata/name").asText();
            JsonNode trigger = scaled.at("/spec/triggers/0/metadata");
            drift.expect(
                    "k8s: " + service + " is scaled by a topic that it reads",
                    true,
                    channels(service, "receive").contains(trigger.path("topic").asText()));
            drift.expect(
                    "k8s: " + service + " is scaled as",
                    "slugline-" + service,
                    trigger.path("consumerGroup").asText());
        }
    }

    /** The topics that a service's operations in AsyncAPI go to. */
    private Set<String> channels(String service, String action) {
        String begin = camelCase(service) + (action.equals("send") ? "Writes" : "Reads");
        Set<String> channels = new TreeSet<>();
        documents.asyncApi().path("operations").properties().forEach(operation -> {
            if (operation.getKey().startsWith(begin)) {
                channels.add(Drift.reference(operation.getValue().path("channel")));
                drift.expect(
                        operation.getKey() + " in asyncapi.yaml",
                        action,
                        operation.getValue().path("action").asText());
            }
        });
        return channels;
    }

    private static String camelCase(String service) {
        int dash = service.indexOf('-');
        return dash < 0
                ? service
                : service.substring(0, dash)
                        + Character.toUpperCase(service.charAt(dash + 1))
                        + service.substring(dash + 2);
    }
}
