package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.endtoend.Programs;
import io.slugline.launcher.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
    private static final Path K8S = Path.of("..", "k8s");
    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

    @Test
    void everyFieldIsOneThatKubernetesKnows() throws IOException {
        List<String> refused = manifests().stream()
                .map(Manifests::refusal)
                .flatMap(Optional::stream)
                .toList();

        assertEquals(List.of(), refused);
    }

    @ParameterizedTest
    @CsvSource({
        "base/tagger.yaml, readOnlyRootFilesystem, readOnlyRootFileSystem",
        "base/deduplicator.yaml, volumeClaimTemplates, volumeClaimTemplate",
        "base/network-policy.yaml, podSelector, podSelectors",
        "components/strimzi/topics.yaml, partitions, partition",
        "components/strimzi/users.yaml, resource, resources",
        "components/keda/scaled-objects.yaml, maxReplicaCount, maxReplicas",
        "components/keda/scaled-objects.yaml, lagThreshold, lagTreshold",
        "overlays/prod/scaler-login.yaml, parameter, parameters"
    })
    void aFieldThatKubernetesDoesNotKnowIsRefused(String file, String field, String misspelt) throws IOException {
        String manifest = Files.readString(K8S.resolve(file));
        assertTrue(manifest.contains(field + ":"), field);

        List<String> refused = Yaml.all(manifest.replace(field + ":", misspelt + ":")).stream()
                .map(Manifests::refusal)
                .flatMap(Optional::stream)
                .toList();

        assertTrue(refused.toString().contains(misspelt), refused.toString());
    }

    @Test
    void aNumberWhereKedaWantsTextIsRefused() throws IOException {
        String scaled = Files.readString(K8S.resolve("components/keda/scaled-objects.yaml"));

        JsonNode bare = Yaml.all(scaled.replace("\"500\"", "500")).get(0);

        assertTrue(Manifests.refusal(bare).orElse("").contains("lagThreshold"));
    }

    @Test
    void everyContainerIsLockedDown() throws IOException {
        for (JsonNode manifest : manifests()) {
            if (WORKLOADS.contains(manifest.path("kind").asText())) {
                String name = manifest.at("/metadata/name").asText();
                JsonNode pod = manifest.at("/spec/template/spec");
                JsonNode container = pod.at("/containers/0");
                assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), name);
                assertFalse(pod.path("automountServiceAccountToken").asBoolean(true), name);
                assertFalse(pod.path("enableServiceLinks").asBoolean(true), name);
                assertTrue(
                        container.at("/securityContext/readOnlyRootFilesystem").asBoolean(), name);
                assertFalse(
                        container
                                .at("/securityContext/allowPrivilegeEscalation")
                                .asBoolean(true),
                        name);
                assertEquals(
                        "ALL",
                        container.at("/securityContext/capabilities/drop/0").asText(),
                        name);
                assertFalse(container.at("/resources/limits/memory").asText().isEmpty(), name);
            }
        }
    }

    @Test
    void theStatefulHaveVolumesAndTheStatelessHaveNone() {
        Pipeline.services().forEach(service -> {
            JsonNode workload = Yaml.read(K8S.resolve("base/" + service.name() + ".yaml"));
            assertEquals(
                    service.isStateful() ? "StatefulSet" : "Deployment",
                    workload.path("kind").asText());
            assertEquals(service.isStateful(), workload.at("/spec").has("volumeClaimTemplates"), service.name());
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                assertTrue(workload.at("/spec/template/spec/containers/0").has(probe), service.name() + " " + probe);
            }
        });
    }

    @Test
    void everySettingOfComposeIsOneThatTheServicesKnow() {
        ComposeFile compose = ComposeFile.ours();
        for (String service : compose.longRunning()) {
            Pipeline.settingsReader().read(Map.of(), compose.environment(service), Optional.empty());
        }
        assertEquals(Pipeline.services().stream().map(service -> service.name()).toList(), compose.longRunning());
    }

    @Test
    void everySettingOfKubernetesIsOneThatTheServicesKnow() {
        Map<String, String> environment = new TreeMap<>();
        Yaml.read(K8S.resolve("base/kustomization.yaml"))
                .at("/configMapGenerator/0/literals")
                .forEach(literal -> {
                    String[] pair = literal.asText().split("=", 2);
                    environment.put(pair[0], pair[1]);
                });

        Pipeline.settingsReader().read(Map.of(), environment, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void overlaysBuildAndAreKnownFieldByField(String overlay) throws IOException, InterruptedException {
        String built = build(K8S.resolve("overlays/" + overlay));

        List<JsonNode> manifests = Yaml.all(built);
        assertEquals(
                List.of(),
                manifests.stream()
                        .map(Manifests::refusal)
                        .flatMap(Optional::stream)
                        .toList());
        Set<String> workloads = new TreeSet<>();
        manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().matches("Deployment|StatefulSet"))
                .forEach(manifest -> workloads.add(manifest.at("/metadata/name").asText()));
        assertEquals(Set.of("deduplicator", "normalizer", "story-tracker", "tagger"), workloads);
        assertEquals(overlay.equals("prod"), built.contains("kind: ScaledObject"));
        assertEquals(overlay.equals("dev"), built.contains("kind: Job"), "with Strimzi no job creates topics");
    }

    @Test
    void everyContainerThatStaysUpSaysHowItIs() {
        ComposeFile.ours().services().properties().forEach(service -> {
            boolean ends = service.getValue().path("restart").asText().equals("on-failure");
            assertEquals(
                    !ends, !service.getValue().at("/healthcheck/test").isEmpty(), service.getKey() + "'s health check");
        });
    }

    @Test
    void dockerComposeAcceptsItsFile() throws IOException, InterruptedException {
        String services = Program.needed("docker-compose")
                .run(
                        "-f",
                        "../docker-compose.yml",
                        "--profile",
                        "sample",
                        "--profile",
                        "observe",
                        "--profile",
                        "ui",
                        "config",
                        "--services");

        for (String service : List.of("kafka", "topics", "tagger", "collector", "prometheus", "grafana", "kafka-ui")) {
            assertTrue(services.lines().anyMatch(service::equals), services);
        }
    }

    /** By kustomize, or by the one in kubectl: before 1.21 that one is too old for components. */
    private static String build(Path overlay) throws IOException, InterruptedException {
        if (Programs.isThere("kustomize")) {
            return new Program("kustomize").run("build", overlay.toString());
        }
        Program kubectl = Program.needed("kubectl");
        assumeTrue(
                kubectl.run("kustomize", "--help").contains("--load-restrictor"),
                "there is no kustomize, and kubectl is older than 1.21");
        return kubectl.run("kustomize", overlay.toString());
    }

    private static List<JsonNode> manifests() throws IOException {
        List<JsonNode> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(K8S)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith("kustomization.yaml")) {
                    manifests.addAll(Yaml.all(Files.readString(file)));
                }
            }
        }
        return manifests;
    }
}
