package io.slugline.entities;

import io.slugline.entities.figures.FigureFinder;
import io.slugline.entities.identity.Cast;
import io.slugline.entities.identity.KnowledgeBase;
import io.slugline.entities.identity.OfficeHolders;
import io.slugline.entities.mentions.NameFinder;
import io.slugline.entities.quotes.QuoteFinder;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.entities.times.TimeFinder;
import io.slugline.entities.wording.Vocabulary;
import io.slugline.entities.wording.Wording;
import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.tag.Tags;

/**
 * Tells all that one article says by itself: mentions, entities, quotes, figures and times.
 *
 * <p>A pure function of the article, the shipped model and the overrides; safe for many threads.
 */
public final class Tagger {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Vocabulary vocabulary = new Vocabulary();
    private final QuoteFinder quotes = new QuoteFinder();
    private final FigureFinder figures = new FigureFinder();
    private final TimeFinder times = new TimeFinder();
    private final NameFinder finder;
    private final KnowledgeBase knowledge;

    private Tagger(NameFinder finder, KnowledgeBase knowledge) {
        this.finder = finder;
        this.knowledge = knowledge;
    }

    /** The tagger with the model and the knowledge base that ship with this module. */
    public static Tagger shipped() {
        return new Tagger(NameFinder.shipped(), KnowledgeBase.shipped());
    }

    public Tags tag(Article article) {
        return tag(article, Overrides.NONE);
    }

    public Tags tag(Article article, Overrides overrides) {
        Tokens tokens = tokenizer.tokenize(article);
        String day = article.published().map(Published::day).orElse("");
        Cast cast = new Cast(knowledge, tokens, finder.names(tokens), overrides.at(article.receivedAt()), day);
        Wording wording = vocabulary.read(tokens);
        return new Tags(
                cast.mentions(),
                cast.entities(),
                quotes.find(wording, setting(article, cast, day)),
                figures.find(wording),
                times.find(wording, article.published()));
    }

    private QuoteFinder.Setting setting(Article article, Cast cast, String day) {
        return new QuoteFinder.Setting(
                cast.mentions(), cast.entities(), article.headings(), new OfficeHolders(knowledge, day));
    }
}
