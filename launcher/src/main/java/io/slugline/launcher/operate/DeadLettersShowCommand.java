package io.slugline.launcher.operate;

import io.slugline.launcher.command.BrokerOptions;
import io.slugline.launcher.pipeline.Brokers;
import io.slugline.runtime.settings.InvalidSettingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.kafka.common.header.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slugline dead-letters show}. */
@Command(
        name = "show",
        description = "Shows one dead letter: its headers, then its bytes as they came.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline dead-letters show normalizer.dead-letter-0@17",
            "  slugline dead-letters show normalizer.dead-letter-0@17 --raw > page.html"
        })
public final class DeadLettersShowCommand implements Callable<Integer> {
    @Mixin
    private final BrokerOptions options = new BrokerOptions();

    @Parameters(paramLabel = "PLACE", description = "As list prints it: TOPIC-PARTITION@OFFSET.")
    private String place = "";

    @Option(names = "--raw", description = "Only the bytes, exactly.")
    private boolean raw;

    @Override
    public Integer call() {
        try (Brokers brokers = options.open()) {
            DeadLetter letter = new DeadLetterFilter()
                    .read(brokers.settings()).stream()
                            .filter(each -> each.place().equals(place))
                            .findFirst()
                            .orElseThrow(() -> new InvalidSettingException(
                                    "there is no dead letter " + place + ": slugline dead-letters list names them"));
            show(letter);
        }
        return 0;
    }

    private void show(DeadLetter letter) {
        byte[] value =
                letter.record().value() == null ? new byte[0] : letter.record().value();
        if (!raw) {
            System.out.println(DeadLettersListCommand.line(letter));
            for (Header header : letter.record().headers()) {
                System.out.println("  " + header.key() + ": " + text(header.value()));
            }
            if (!letter.isWhole()) {
                System.out.printf("  only the first %d of %d bytes were kept%n", value.length, letter.length());
            }
            System.out.println();
        }
        System.out.write(value, 0, value.length);
        System.out.flush();
    }

    private static String text(byte @org.jspecify.annotations.Nullable [] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
