package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.launcher.pipeline.Pipeline;
import io.slugline.runtime.service.StreamService;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline reset}: one service begins again. */
@Command(
        name = "reset",
        description = {
            "Makes one service forget its offsets, internal topics and state, so that it begins again.",
            "Without --yes it only says what it would delete. Input and output topics are left alone."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline reset story-tracker",
            "  slugline reset story-tracker --yes",
            "  slugline reset tagger --data data/ --yes     of a run that has ended"
        })
public final class ResetCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Parameters(paramLabel = "SERVICE", description = "normalizer, deduplicator, tagger or story-tracker.")
    private String name = "";

    @Option(names = "--yes", description = "Does it.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        StreamService service = service();
        try (Brokers brokers = options.open()) {
            ResetPlan plan = ResetPlan.of(service, brokers.settings(), brokers.areOurs());
            plan.lines().forEach(line -> System.out.println((yes ? "deletes " : "would delete ") + line));
            if (plan.isEmpty()) {
                System.out.println(name + " has nothing to forget");
                return 0;
            }
            System.out.println(consequence(service));
            if (yes) {
                plan.carryOut(brokers.settings());
                System.out.println("Done");
            }
        }
        return 0;
    }

    private static String consequence(StreamService service) {
        String again = "It will read " + service.input().name()
                + " from its beginning and write its outputs again; ce_id tells consumers which are repeats.";
        return service.name().equals("deduplicator")
                ? again + " It numbers from 1 again, which the story tracker would ignore: reset story-tracker too."
                : again;
    }

    private StreamService service() {
        List<StreamService> services = Pipeline.services();
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidSettingException("there is no service " + name + " to reset: known are "
                        + services.stream().map(StreamService::name).collect(Collectors.joining(", "))));
    }
}
