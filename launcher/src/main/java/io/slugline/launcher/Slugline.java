package io.slugline.launcher;

import io.slugline.launcher.offline.CopiesCommand;
import io.slugline.launcher.offline.ExtractCommand;
import io.slugline.launcher.offline.StoriesCommand;
import io.slugline.launcher.offline.TagCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code slugline} command: what it can do, and its exit codes. */
@Command(
        name = "slugline",
        description = "Follows the news as it develops: pages in, running stories out.",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class, CopiesCommand.class, TagCommand.class, StoriesCommand.class})
public final class Slugline {
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Slugline()).execute(arguments));
    }
}
