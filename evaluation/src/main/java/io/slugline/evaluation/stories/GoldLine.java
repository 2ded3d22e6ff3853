package io.slugline.evaluation.stories;

import io.slugline.model.stage.TaggedArticle;

/**
 * A tagged article with its gold story, as {@link TagArticles} writes it to a line.
 *
 * @param gold empty for background, which the desk sees and no score counts
 */
record GoldLine(String gold, TaggedArticle tagged) {}
