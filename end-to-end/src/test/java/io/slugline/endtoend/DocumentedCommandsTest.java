package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.launcher.Slugline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Every {@code slugline} command that a document names anywhere, in a block, a table or a sentence, is one there is. */
class DocumentedCommandsTest {
    private static final Path HOUSE = Path.of("..");

    /** Up to the end of the line or of the code, a pipe, a redirection or a comment. */
    private static final Pattern COMMAND = Pattern.compile("(?:\\./|`)slugline ([a-z][^`\\n>#;&]*)");

    @Test
    void everyCommandInTheDocumentsParses() throws IOException {
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Path document : documents()) {
            Matcher command = COMMAND.matcher(Files.readString(document));
            while (command.find()) {
                commands++;
                parse(command.group(1)).ifPresent(why -> wrong.add(document.getFileName() + ": " + why));
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(commands > 60, () -> "few commands were found in the documents");
    }

    private static Optional<String> parse(String typed) {
        String first = typed.replace("\\|", "\0").split(" \\|(?: |$)", 2)[0].replace('\0', '|');
        for (String alternative : alternatives(first.strip())) {
            try {
                parseOne(alternative.split("\\s+"));
            } catch (ParameterException refused) {
                return Optional.of(alternative + ": " + refused.getMessage());
            }
        }
        return Optional.empty();
    }

    /** A name alone speaks of the command; it need not have all that the command asks for. */
    private static void parseOne(String[] words) {
        CommandLine slugline = Slugline.commandLine();
        if (words.length > 1 || !slugline.getSubcommands().containsKey(words[0])) {
            slugline.parseArgs(words);
        }
    }

    /** {@code copies|tag|stories --articles FILE} stands for three commands. */
    private static List<String> alternatives(String typed) {
        String[] words = typed.split(" ", 2);
        String rest = words.length == 1 ? "" : " " + words[1];
        return Arrays.stream(words[0].split("\\|")).map(word -> word + rest).toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE, 3)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
