package io.slugline.launcher.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slugline dead-letters}: what could not be handled, and mending it. */
@Command(
        name = "dead-letters",
        description = "Lists and shows what could not be handled, and sends it again.",
        mixinStandardHelpOptions = true,
        subcommands = {DeadLettersListCommand.class, DeadLettersShowCommand.class, DeadLettersRedriveCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline dead-letters list",
            "  slugline dead-letters list --service normalizer --reason malformed",
            "  slugline dead-letters show normalizer.dead-letter-0@17",
            "  slugline dead-letters redrive --reason malformed --dry-run"
        })
public final class DeadLettersCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say list, show or redrive");
    }
}
