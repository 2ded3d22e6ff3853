package io.slugline.launcher.command;

import io.slugline.launcher.pipeline.Pipeline;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline settings}: what can be set, and what is in force. */
@Command(
        name = "settings",
        description = "Prints the settings in force and where each comes from; with --reference, what each one means.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nA flag beats the environment, which beats the file, which beats the default.%nExamples:%n",
        footer = {
            "  slugline settings --reference",
            "  SLUGLINE_COPIES_HORIZON=P30D slugline settings",
            "  KAFKA_SECURITY_PROTOCOL=SASL_SSL slugline settings     passed on as security.protocol"
        })
public final class SettingsCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--reference", description = "Prints every setting with its meaning, default and allowed values.")
    private boolean reference;

    @Override
    public Integer call() {
        System.out.print(
                reference
                        ? Pipeline.settingsReader().reference()
                        : options.read().describe());
        return 0;
    }
}
