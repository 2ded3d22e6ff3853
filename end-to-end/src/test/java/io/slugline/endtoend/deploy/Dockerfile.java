package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the last stage of the Dockerfile says. */
record Dockerfile(String lastStage) {
    private static final Pattern PAIR = Pattern.compile("([\\w.]+)=(\"[^\"]*\"|\\S+)");

    static Dockerfile ours() throws IOException {
        String all = Files.readString(Path.of("..", "Dockerfile")).replace("\\\n", " ");
        return new Dockerfile(all.substring(all.lastIndexOf("\nFROM ")));
    }

    /** What follows the one instruction of that name. */
    String one(String instruction) {
        List<String> lines = lastStage
                .lines()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length()).strip())
                .toList();
        if (lines.size() != 1) {
            throw new AssertionError(instruction + " is there " + lines.size() + " times");
        }
        return lines.get(0);
    }

    /** The {@code name=value} of an instruction. */
    Set<String> pairs(String instruction) {
        TreeSet<String> pairs = new TreeSet<>();
        Matcher matcher = PAIR.matcher(one(instruction));
        while (matcher.find()) {
            pairs.add(matcher.group(1) + "=" + matcher.group(2).replace("\"", ""));
        }
        return pairs;
    }

    List<String> entryPoint() throws IOException {
        List<String> words = new ArrayList<>();
        new ObjectMapper().readTree(one("ENTRYPOINT")).forEach(word -> words.add(word.asText()));
        return words;
    }
}
