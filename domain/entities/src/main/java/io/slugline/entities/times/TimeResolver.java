package io.slugline.entities.times;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.wording.Vocabulary;
import io.slugline.model.article.Article;
import io.slugline.model.tag.TimeReference;
import java.util.List;

/** Resolves an article's times anew, once the story has told the date that the page did not. */
public final class TimeResolver {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Vocabulary vocabulary = new Vocabulary();
    private final TimeFinder times = new TimeFinder();

    /** The times that the article names, seen from its date as it now stands. */
    public List<TimeReference> resolve(Article dated) {
        return times.find(vocabulary.read(tokenizer.tokenize(dated)), dated.published());
    }
}
