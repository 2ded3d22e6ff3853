package io.slugline.runtime.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.runtime.record.RecordCounts;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.CommonSettings;
import io.slugline.runtime.settings.Settings;
import io.slugline.runtime.settings.SettingsReader;
import io.slugline.runtime.state.Stores;
import io.slugline.wire.Topic;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class ServiceAccessTest {
    @Test
    void whatATopologyTouchesIsGrantedAndNothingElse() {
        List<String> grants = ServiceAccess.of(new Counting(), settings("")).grants().stream()
                .map(ServiceAccessTest::inShort)
                .toList();

        assertEquals(
                List.of(
                        "TOPIC article.raw [READ, DESCRIBE]",
                        "TOPIC article.normalized [WRITE, DESCRIBE]",
                        "TOPIC slugline-counter-counts-changelog [READ, WRITE, CREATE, DESCRIBE]",
                        "GROUP slugline-counter [READ, DESCRIBE]",
                        "TRANSACTIONAL_ID slugline-counter-* [WRITE, DESCRIBE]"),
                grants);
    }

    @Test
    void underAPrefixUserGroupAndChangelogsAreOthers() {
        ServiceAccess access = ServiceAccess.of(new Counting(), settings("replay-1."));

        assertEquals("replay-1.slugline-counter", access.user());
        assertTrue(access.grants().stream()
                .map(grant -> grant.resource().name())
                .filter(name -> name.contains("counter"))
                .allMatch(name -> name.startsWith("replay-1.slugline-counter")));
    }

    @Test
    void theBrokersAreToldOneOperationAtATime() {
        ServiceAccess access = ServiceAccess.of(new Counting(), settings(""));

        assertEquals(
                access.grants().stream()
                        .mapToInt(grant -> grant.operations().size())
                        .sum(),
                access.bindings().size());
        assertTrue(access.bindings().stream()
                .allMatch(binding -> binding.entry().principal().equals("User:slugline-counter")));
    }

    private static String inShort(Grant grant) {
        return grant.resource().resourceType() + " " + grant.resource().name() + (grant.isPrefix() ? "* " : " ")
                + grant.operations();
    }

    private static Settings settings(String prefix) {
        return new SettingsReader(CommonSettings.all()).read(Map.of("prefix", prefix), Map.of(), Optional.empty());
    }

    /** A service with one input, one output and one store. */
    private static final class Counting implements StreamService {
        @Override
        public String name() {
            return "counter";
        }

        @Override
        public Topic input() {
            return Topics.RAW;
        }

        @Override
        public boolean isStateful() {
            return true;
        }

        @Override
        public Topology topology(Settings settings, RecordCounts counts) {
            return new Topology()
                    .addSource("read", input().name())
                    .addProcessor("count", () -> new Ignoring(), "read")
                    .addStateStore(Stores.keyValue("counts", String.class), "count")
                    .addSink("write", Topics.NORMALIZED.name(), "count");
        }
    }

    private static final class Ignoring implements Processor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {}
    }
}
