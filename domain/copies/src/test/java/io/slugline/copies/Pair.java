package io.slugline.copies;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Two texts of the fixture, a paragraph on each line. */
record Pair(String name, List<String> one, List<String> other) {
    static List<Pair> labelled(String label) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String block : fixture().split("(?m)^# ", -1)) {
            if (block.startsWith(label + ' ')) {
                List<String> lines = block.strip().lines().toList();
                int cut = lines.indexOf("---");
                pairs.add(new Pair(lines.get(0), lines.subList(1, cut), lines.subList(cut + 1, lines.size())));
            }
        }
        return pairs;
    }

    private static String fixture() throws IOException {
        try (InputStream in = requireNonNull(Pair.class.getResourceAsStream("look-alikes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
