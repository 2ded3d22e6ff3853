package io.slugline.wire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.wire.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the code's list of topics and the documents that repeat it differ. */
final class Drift {
    private final List<String> found = new ArrayList<>();

    private Drift() {}

    /** All differences below a folder that holds the documents; empty when they agree with the code's topics. */
    static List<String> in(Path root, List<Topic> topics) {
        Documents documents = new Documents(root);
        Drift drift = new Drift();
        new AsyncApiDrift(documents, topics, drift).find();
        new ComposeDrift(documents, drift).find();
        new KubernetesDrift(documents, topics, drift).find();
        return List.copyOf(drift.found);
    }

    void expect(String what, @Nullable Object expected, Object actual) {
        if (!actual.equals(expected)) {
            found.add(what + ": expected " + expected + ", found " + actual);
        }
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** What follows the last slash of the reference under that key. */
    static String reference(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
