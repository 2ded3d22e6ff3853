package io.slugline.stories;

import io.slugline.model.story.Told.LeadSentence;
import java.util.List;

/** The lead of a story: the first sentences of the article whose headline it bears, each whole and from one source. */
final class Leads {
    private static final int SENTENCES = 3;

    private Leads() {}

    static List<LeadSentence> of(Arrival arrival) {
        return arrival.sentences().list().stream()
                .limit(SENTENCES)
                .map(sentence -> new LeadSentence(arrival.tagged().article().id(), Accounts.cut(sentence.text())))
                .toList();
    }
}
