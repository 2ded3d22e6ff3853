package io.slugline.stories;

import java.time.Instant;
import java.util.List;

/**
 * What the desk must know of a story besides its published state.
 *
 * @param phase how far its silence has gone
 * @param lastSeen desk time of its newest article
 * @param lastArticle that article
 * @param medoid the article whose headline stands, that which is most like the others
 * @param origins outlets that tell the story of themselves, and with how many articles
 * @param checkedAt with how many members it was last looked at for a split
 */
public record StoryFile(
        String id,
        Phase phase,
        Instant lastSeen,
        String lastArticle,
        String medoid,
        List<Origin> origins,
        int checkedAt) {
    /** So many origins are told apart; a story has hardly more outlets that report of themselves. */
    static final int MOST_ORIGINS = 500;

    public StoryFile {
        origins = List.copyOf(origins);
    }

    /** How far the silence about a story has gone. */
    public enum Phase {
        OPEN,
        QUIET,
        CLOSED,
        RETIRED
    }

    /** An outlet and the number of its articles that tell the story of themselves. */
    public record Origin(String outlet, int articles) {}

    StoryFile with(List<Origin> others, int checked) {
        return new StoryFile(id, phase, lastSeen, lastArticle, medoid, others, checked);
    }

    StoryFile headedBy(String other, List<Origin> left) {
        return new StoryFile(id, phase, lastSeen, lastArticle, other, left, checkedAt);
    }

    StoryFile in(Phase other) {
        return new StoryFile(id, other, lastSeen, lastArticle, medoid, origins, checkedAt);
    }
}
