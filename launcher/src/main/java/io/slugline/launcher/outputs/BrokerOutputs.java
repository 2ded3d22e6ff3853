package io.slugline.launcher.outputs;

import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Topic;
import java.util.List;
import java.util.function.Consumer;

/** Outputs on brokers, under the prefix of the settings. */
public final class BrokerOutputs implements Outputs {
    private final Settings settings;

    public BrokerOutputs(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean has(Topic topic) {
        return true;
    }

    @Override
    public void read(Topic topic, Consumer<OutputRecord> reader) {
        TopicReader.readAll(
                settings,
                List.of(TopicNames.of(settings).of(topic)),
                record -> reader.accept(
                        OutputRecord.of(record.key(), record.timestamp(), record.headers(), record.value())));
    }
}
