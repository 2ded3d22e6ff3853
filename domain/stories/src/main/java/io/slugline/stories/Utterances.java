package io.slugline.stories;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of quotes that were lately compared, so that a running story's quotes are not read anew with each article. */
final class Utterances {
    private static final int MOST = 8_192;
    private static final float LOAD = 0.75f;

    private final Map<String, Utterance> recent = new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Utterance> eldest) {
            return size() > MOST;
        }
    };

    Utterance of(String text) {
        return recent.computeIfAbsent(text, Utterance::of);
    }
}
