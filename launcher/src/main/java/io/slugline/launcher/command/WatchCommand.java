package io.slugline.launcher.command;

import io.slugline.launcher.screen.Screen;
import io.slugline.launcher.screen.StoryFilter;
import io.slugline.model.story.StoryEvent;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.record.TopicReader;
import io.slugline.runtime.settings.Settings;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline watch}: follow the stories of running brokers. */
@Command(
        name = "watch",
        description = "Follows the stories as they develop, from the beginning of what the brokers keep.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline watch",
            "  slugline watch --story s-19…",
            "  slugline watch --entity \"John Kerry\" --json"
        })
public final class WatchCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--story", paramLabel = "ID", description = "Only this story.")
    private String story = "";

    @Option(names = "--entity", paramLabel = "NAME", description = "Only stories that name this entity, by name or id.")
    private String entity = "";

    @Option(names = "--json", description = "Prints each event as a line of JSON instead.")
    private boolean json;

    @Option(names = "--until-end", description = "Ends at what is the end now, instead of following.")
    private boolean untilEnd;

    @Override
    public Integer call() {
        Settings settings = options.read();
        Screen screen = Screen.on(System.out, json);
        StoryFilter filter = new StoryFilter(story, entity);
        List<String> topics = List.of(TopicNames.of(settings).of(Topics.STORY_EVENT));
        try (TopicReader reader = TopicReader.open(settings, topics)) {
            Consumer<ConsumerRecord<byte[], byte[]>> show = record -> {
                StoryEvent event = Json.read(record.value(), StoryEvent.class);
                if (filter.admits(event)) {
                    screen.show(event);
                }
            };
            reader.readToEnd(show);
            while (!untilEnd) {
                reader.poll(show);
            }
        }
        return 0;
    }
}
