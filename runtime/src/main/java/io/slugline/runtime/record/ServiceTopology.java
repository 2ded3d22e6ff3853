package io.slugline.runtime.record;

import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/** The shape that all services share: one topic in, one deciding processor, several topics out. */
public final class ServiceTopology {
    private ServiceTopology() {}

    /**
     * Wires a service.
     *
     * @param step verb and noun of what the processor does: {@code judge-articles}
     * @param outputs the topics it may send to; dead letters come of themselves
     */
    public static Topology of(
            TopicNames names,
            String service,
            Topic input,
            String step,
            ProcessorSupplier<byte[], byte[], byte[], byte[]> processor,
            List<Topic> outputs) {
        Topology topology = new Topology();
        topology.addSource(
                AutoOffsetReset.earliest(),
                "read-" + dashed(input),
                new DeskTime(),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                names.of(input));
        topology.addProcessor(step, processor, "read-" + dashed(input));
        outputs.forEach(output -> addSink(topology, names, output, step));
        addSink(topology, names, Topics.deadLetters(service), step);
        return topology;
    }

    /** The topics that a topology made here may send to. */
    public static List<Topic> outputs(Topology topology) {
        Set<String> nodes = topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .map(TopologyDescription.Node::name)
                .collect(Collectors.toSet());
        return Topics.all().stream()
                .filter(topic -> nodes.contains(sink(topic)))
                .toList();
    }

    private static void addSink(Topology topology, TopicNames names, Topic output, String step) {
        topology.addSink(sink(output), names.of(output), new ByteArraySerializer(), new ByteArraySerializer(), step);
    }

    static String sink(Topic topic) {
        return "write-" + dashed(topic);
    }

    private static String dashed(Topic topic) {
        return topic.name().replace('.', '-');
    }
}
