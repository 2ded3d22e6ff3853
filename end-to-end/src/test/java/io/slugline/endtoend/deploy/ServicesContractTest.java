package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.record.ServiceTopology;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.GlobalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the services' topologies read and write is what AsyncAPI says. */
class ServicesContractTest {
    private static final JsonNode OPERATIONS =
            Yaml.read(Path.of("..", "asyncapi.yaml")).path("operations");

    static Stream<String> services() {
        return Pipeline.services().stream().map(StreamService::name);
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReadsAndWritesWhatAsyncApiSays(String name) {
        StreamService service = Pipeline.services().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Settings settings = Pipeline.settingsReader().read(Map.of(), Map.of(), Optional.empty());
        Topology topology = service.topology(settings, new RecordCounts(name, new SimpleMeterRegistry()));

        assertEquals(inputs(topology), channels(name, "receive"));
        assertEquals(
                ServiceTopology.outputs(topology).stream()
                        .map(Topic::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                channels(name, "send"));
    }

    @Test
    void everyOperationIsSomeServices() {
        Set<String> actions = new TreeSet<>();
        OPERATIONS.forEach(operation -> actions.add(operation.path("action").asText()));

        assertEquals(Set.of("receive", "send"), actions);
    }

    /** What its sources read, those of global stores too. */
    private static Set<String> inputs(Topology topology) {
        TopologyDescription wiring = topology.describe();
        Stream<TopologyDescription.Node> nodes = wiring.subtopologies().stream().flatMap(part -> part.nodes().stream());
        Stream<TopologyDescription.Node> global = wiring.globalStores().stream().map(GlobalStore::source);
        return Stream.concat(nodes, global)
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(source -> ((TopologyDescription.Source) source).topicSet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> channels(String service, String action) {
        Set<String> channels = new TreeSet<>();
        OPERATIONS.properties().forEach(operation -> {
            boolean ours = operation.getKey().toLowerCase(Locale.ROOT).startsWith(service.replace("-", ""));
            if (ours && operation.getValue().path("action").asText().equals(action)) {
                String reference = operation.getValue().at("/channel/$ref").asText();
                channels.add(reference.substring(reference.lastIndexOf('/') + 1));
            }
        });
        return channels;
    }
}
