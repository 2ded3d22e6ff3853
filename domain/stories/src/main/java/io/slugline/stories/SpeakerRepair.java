package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.model.copy.Copy.Passage;
import io.slugline.model.tag.Quote;
import java.util.List;
import java.util.function.Function;

/** Gives back speakers who were lost in copying, from the quotes of the articles that the passages came from. */
@FunctionalInterface
public interface SpeakerRepair {
    /**
     * The quotes, those repaired that can be.
     *
     * @param origins the quotes of an earlier article; none when they are no longer known
     */
    List<Quote> repair(List<Quote> quotes, List<Passage> passages, Function<ArticleId, List<Quote>> origins);
}
