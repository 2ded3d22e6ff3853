package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.topic.KafkaTopicSpec;
import io.strimzi.api.kafka.model.user.KafkaUserSpec;
import java.util.Map;
import java.util.Optional;

/** Kubernetes' and Strimzi's own models as judges, a schema for KEDA: a field that they do not know is refused. */
final class Manifests {
    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/Secret", Secret.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("apps/v1/StatefulSet", StatefulSet.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class));

    /** Of Strimzi's kinds the specification is judged; their frame is that of every kind. */
    private static final Map<String, Class<?>> SPECIFICATIONS = Map.of(
            "kafka.strimzi.io/v1/KafkaTopic", KafkaTopicSpec.class,
            "kafka.strimzi.io/v1/KafkaUser", KafkaUserSpec.class);

    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new NothingUnknown())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Manifests() {}

    /** What is wrong with a manifest. */
    static Optional<String> refusal(JsonNode manifest) {
        String kind = manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText();
        try {
            if (kind.startsWith("keda.sh/")) {
                STRICT.treeToValue(manifest.path("metadata"), ObjectMeta.class);
                return Keda.refusal(manifest);
            }
            if (MODELS.containsKey(kind)) {
                STRICT.treeToValue(manifest, MODELS.get(kind));
            } else if (SPECIFICATIONS.containsKey(kind)) {
                STRICT.treeToValue(manifest.path("metadata"), ObjectMeta.class);
                STRICT.treeToValue(manifest.path("spec"), SPECIFICATIONS.get(kind));
            } else {
                return Optional.of("no model of " + kind);
            }
            return Optional.empty();
        } catch (JsonProcessingException refused) {
            return Optional.of(
                    kind + " " + manifest.at("/metadata/name").asText() + ": " + refused.getOriginalMessage());
        }
    }

    /** The models keep what they do not know in a map of further properties: here they must not. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return member instanceof AnnotatedMember ? Boolean.FALSE : super.hasAnySetter(member);
        }
    }
}
