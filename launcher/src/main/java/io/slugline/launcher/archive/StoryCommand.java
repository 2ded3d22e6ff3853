package io.slugline.launcher.archive;

import io.slugline.launcher.command.SettingsOptions;
import io.slugline.launcher.outputs.StoryLog;
import io.slugline.launcher.screen.StoryPage;
import io.slugline.model.StoryId;
import io.slugline.model.story.StoryState;
import io.slugline.wire.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline story}: a story as it stood at an instant. */
@Command(
        name = "story",
        description = "Prints a story as it stood at an instant, folded from its events.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline story s-19…",
            "  slugline story s-19… --at 2023-03-08T06:30:00Z --from archive/",
            "  slugline story s-19… --at 2023-03-08 --from results/ --json"
        })
public final class StoryCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Parameters(paramLabel = "ID", description = "The story.")
    private String id = "";

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Moment.class,
            description =
                    "2023-03-08 (the beginning of the day, UTC) or 2023-03-08T06:30:00Z. Default: its newest event.")
    private Instant at = Instant.MAX;

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            defaultValue = "prefix:",
            description = "An archive, the --data folder of a run that has ended, a folder that --out wrote, or"
                    + " prefix:NAME for topics on the brokers. Default: the brokers, without a prefix.")
    private String place = "prefix:";

    @Option(names = "--json", description = "Prints the state as a line of JSON, as on story.state.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (OutputsOptions found = new OutputsOptions(settings)) {
            Optional<StoryState> state = new StoryLog(found.find(place)).at(new StoryId(id), at);
            if (state.isEmpty()) {
                System.err.println("There is no story " + id + (at.equals(Instant.MAX) ? "" : " at " + at));
                return 1;
            }
            if (json) {
                System.out.println(Json.writeText(state.get()));
            } else {
                StoryPage.lines(state.get()).forEach(System.out::println);
            }
            return 0;
        }
    }
}
