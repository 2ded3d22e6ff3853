package io.slugline.launcher.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Json;
import io.slugline.wire.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The first place at which two runs differ, said so that a person sees what differs. */
public record Difference(Topic topic, String place, List<OutputRecord> one, List<OutputRecord> other) {
    private static final int MOST_SHOWN = 300;

    public Difference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** A line or several. */
    public List<String> lines() {
        String where = topic.name() + " at " + readable();
        if (one.isEmpty() || other.isEmpty()) {
            List<OutputRecord> only = one.isEmpty() ? other : one;
            String whose = one.isEmpty() ? "the second" : "the first";
            return List.of(
                    where + ": only in " + whose, "  " + cut(text(only.get(0).value())));
        }
        if (one.size() != other.size()) {
            return List.of(
                    "%s: %d times in the first, %d times in the second".formatted(where, one.size(), other.size()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(where);
        Compared compared = compare(one.get(0), other.get(0));
        lines.add("  " + compared.what());
        lines.add("  first   " + cut(compared.one()));
        lines.add("  second  " + cut(compared.other()));
        return lines;
    }

    private String readable() {
        return place.replaceAll("/0+(?=\\d)", "/");
    }

    private static Compared compare(OutputRecord one, OutputRecord other) {
        if (!one.key().equals(other.key())) {
            return new Compared("key", one.key(), other.key());
        }
        if (!Arrays.equals(one.value(), other.value())) {
            return inValue(one, other);
        }
        return one.timestamp() == other.timestamp()
                ? new Compared(
                        "ce_ headers", one.events().toString(), other.events().toString())
                : new Compared("timestamp", Long.toString(one.timestamp()), Long.toString(other.timestamp()));
    }

    private static Compared inValue(OutputRecord one, OutputRecord other) {
        return firstIn("value", Json.readTree(one.value()), Json.readTree(other.value()))
                .orElseGet(() -> new Compared(
                        "value: the same JSON in other bytes, from byte " + Arrays.mismatch(one.value(), other.value()),
                        text(one.value()),
                        text(other.value())));
    }

    /** The first path, in the order of the fields, at which two values differ. */
    private static Optional<Compared> firstIn(String path, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one.isObject() && other.isObject()) {
            return firstField(path, one, other);
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int at = 0; at < one.size(); at++) {
                Optional<Compared> inside = firstIn(path + "[" + at + "]", one.get(at), other.get(at));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of(new Compared(path, one.toString(), other.toString()));
    }

    private static Optional<Compared> firstField(String path, JsonNode one, JsonNode other) {
        TreeSet<String> rest = new TreeSet<>();
        other.fieldNames().forEachRemaining(rest::add);
        List<String> names = new ArrayList<>();
        for (Iterator<String> fields = one.fieldNames(); fields.hasNext(); ) {
            String name = fields.next();
            names.add(name);
            rest.remove(name);
        }
        names.addAll(rest);
        return names.stream()
                .map(name -> firstIn(path + "." + name, one.path(name), other.path(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String text(byte[] value) {
        return new String(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String cut(String text) {
        return text.length() <= MOST_SHOWN
                ? text
                : text.substring(0, MOST_SHOWN) + " … (" + text.length() + " characters)";
    }

    private record Compared(String what, String one, String other) {}
}
