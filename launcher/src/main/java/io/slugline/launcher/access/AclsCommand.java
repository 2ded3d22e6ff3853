package io.slugline.launcher.access;

import io.slugline.launcher.command.SettingsOptions;
import io.slugline.runtime.access.ServiceAccess;
import io.slugline.runtime.settings.Settings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline acls}: the least that each service must be allowed on brokers that ask who is there. */
@Command(
        name = "acls",
        description = {
            "Prints the least rights that each service needs, read off its wiring. Touches no broker.",
            "Each service has a user of its own, named as its group: slugline-tagger."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline acls",
            "  slugline acls --service tagger --set prefix=replay-1.",
            "  slugline acls --format strimzi > users.yaml",
            "  slugline acls --format commands | KAFKA_ACLS='kafka-acls.sh --bootstrap-server broker-1:9093 "
                    + "--command-config admin.properties' sh"
        })
public final class AclsCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(names = "--service", paramLabel = "NAME", description = "Of this service alone.")
    private String service = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}: for people, for kafka-acls.sh, for Strimzi.")
    private AclLayout layout = AclLayout.TABLE;

    @Override
    public Integer call() {
        Settings settings = options.read();
        List<ServiceAccess> users =
                service.isEmpty() ? AccessList.all(settings) : List.of(AccessList.of(service, settings));
        users.forEach(user -> System.out.print(layout.print(user)));
        return 0;
    }
}
