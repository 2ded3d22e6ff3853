package io.slugline.runtime.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.GlobalStore;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;

/**
 * The topics that a topology touches, by their names on the brokers.
 *
 * @param sources read, those of global stores too
 * @param sinks written to
 * @param changelogs of its stores; Kafka Streams makes them, under these names
 */
record Wiring(Set<String> sources, Set<String> sinks, Set<String> changelogs) {
    static Wiring of(Topology topology, String application) {
        TopologyDescription description = topology.describe();
        Stream<Source> global = description.globalStores().stream().map(GlobalStore::source);
        return new Wiring(
                sorted(Stream.concat(nodes(description, Source.class), global)
                        .flatMap(source -> source.topicSet().stream())),
                sorted(nodes(description, Sink.class).map(Sink::topic)),
                sorted(nodes(description, Processor.class)
                        .flatMap(processor -> processor.stores().stream())
                        .map(store -> application + "-" + store + "-changelog")));
    }

    private static <N extends Node> Stream<N> nodes(TopologyDescription description, Class<N> kind) {
        return description.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
