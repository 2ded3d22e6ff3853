package io.slugline.wire.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code, schemas, AsyncAPI, compose and Kubernetes say the same of the topics; and where they do not, it is found. */
class ContractTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path copy = Path.of("");

    @Test
    void allDocumentsAgree() {
        assertEquals(List.of(), Drift.in(ROOT, Topics.all()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asyncapi.yaml | address: story.event | address: story.events | story.event: address
            asyncapi.yaml | retention.ms: -1 | retention.ms: 1000 | retention.ms
            asyncapi.yaml | ce_id, ce_type | ce_type | headers of every event
            asyncapi.yaml | './schemas/story.state.json' | './schemas/story.json' | story.state: payload
            asyncapi.yaml | description: story id | description: story | story.event: key
            schemas/story.state.json | schema:story.state:1 | schema:story.state:2 | schemas/story.state.json: id
            docker-compose.yml | "service", "tagger" | "service", "normalizer" | tagger: runs its service
            docker-compose.yml | KAFKA_MESSAGE_MAX_BYTES: "4194304" | KAFKA_MESSAGE_MAX_BYTES: "1048576" | KAFKA_MESSAGE_MAX_BYTES
            k8s/base/tagger.yaml | [service, tagger] | [service, normalizer] | k8s: tagger: arguments
            k8s/components/strimzi/topics.yaml | topicName: article.aside | topicName: article.asides | k8s: topics
            k8s/components/strimzi/topics.yaml | cleanup.policy: compact | cleanup.policy: delete | story.state: cleanup.policy
            k8s/base/kustomization.yaml | SLUGLINE_PARTITIONS=12 | SLUGLINE_PARTITIONS=24 | partitions
            k8s/components/strimzi/users.yaml | name: story.state | name: story.event | story-tracker may write
            k8s/components/keda/scaled-objects.yaml | topic: article.raw | topic: article.tagged | normalizer is scaled by
            """)
    void driftIsFound(String file, String was, String is, String finding) throws IOException {
        copyDocuments();
        Path drifted = copy.resolve(file);
        String text = Files.readString(drifted);
        assertTrue(text.contains(was), file + " does not hold " + was);
        Files.writeString(drifted, text.replace(was, is));

        List<String> found = Drift.in(copy, Topics.all());

        assertTrue(found.stream().anyMatch(line -> line.contains(finding)), found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            story.state    | story.states | story id   | COMPACT | PT-0.001S | channels
            article.tagged | article.tags | edition    | DELETE  | P7D       | k8s: topics
            article.tagged |              | article id | DELETE  | P7D       | article.tagged: key
            article.tagged |              | edition    | COMPACT | P7D       | article.tagged: cleanup
            article.tagged |              | edition    | DELETE  | P8D       | k8s: article.tagged: retention.ms
            """)
    void driftOfTheCodeIsFound(
            String was,
            @Nullable String name,
            String keyedBy,
            Topic.Cleanup cleanup,
            Duration retention,
            String finding) {
        Topic drifted = new Topic(name == null ? was : name, keyedBy, cleanup, retention);
        List<Topic> topics = Topics.all().stream()
                .map(topic -> topic.name().equals(was) ? drifted : topic)
                .toList();

        List<String> found = Drift.in(ROOT, topics);

        assertTrue(found.stream().anyMatch(line -> line.contains(finding)), found.toString());
    }

    private void copyDocuments() throws IOException {
        for (String name : List.of("asyncapi.yaml", "docker-compose.yml", "schemas", "k8s")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(ROOT.relativize(file)));
                }
            }
        }
    }
}
