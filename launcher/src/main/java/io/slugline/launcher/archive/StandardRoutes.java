package io.slugline.launcher.archive;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.replay.Route;
import io.slugline.runtime.record.TopicNames;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is brought back when nothing is said: {@code article.normalized}, of which all else is made, and overrides. */
final class StandardRoutes {
    private StandardRoutes() {}

    /**
     * Where each topic goes.
     *
     * @param topics what the user chose; empty for the standard
     * @param targets where the user wants them; others go to prefix and name
     */
    static List<Route> of(ArchiveFolder folder, TopicNames names, List<String> topics, Map<String, String> targets)
            throws IOException {
        List<String> chosen = topics.isEmpty() ? standard(folder.topics().keySet()) : topics;
        for (String mapped : targets.keySet()) {
            if (!chosen.contains(mapped)) {
                throw new InvalidSettingException("--map names " + mapped + ", which is not among " + chosen);
            }
        }
        return chosen.stream()
                .map(topic -> new Route(topic, targets.getOrDefault(topic, names.prefix() + topic)))
                .toList();
    }

    /** Overrides first: where both are of one instant, the rule is there before the article. */
    private static List<String> standard(Set<String> archived) {
        List<String> chosen = new ArrayList<>();
        if (archived.contains(Topics.ENTITY_OVERRIDE.name())) {
            chosen.add(Topics.ENTITY_OVERRIDE.name());
        }
        chosen.add(Topics.NORMALIZED.name());
        return chosen;
    }
}
