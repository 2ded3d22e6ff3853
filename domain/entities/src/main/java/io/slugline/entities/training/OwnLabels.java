package io.slugline.entities.training;

import io.slugline.entities.identity.Cast;
import io.slugline.entities.identity.KnowledgeBase;
import io.slugline.entities.mentions.Label;
import io.slugline.entities.mentions.LabelledText;
import io.slugline.entities.mentions.NameFinder;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.model.article.Article;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import java.util.List;

/**
 * Labels plain news by what an earlier model finds there and the knowledge base and the rest of each article correct: what
 * a token alone could not tell, the next model learns from (self-training, Yarowsky 1995).
 */
final class OwnLabels {
    private final Tokenizer tokenizer = new Tokenizer();
    private final NameFinder teacher;
    private final KnowledgeBase knowledge;

    OwnLabels(NameFinder teacher, KnowledgeBase knowledge) {
        this.teacher = teacher;
        this.knowledge = knowledge;
    }

    LabelledText label(Article article, float weight) {
        Tokens tokens = tokenizer.tokenize(article);
        Cast cast = new Cast(knowledge, tokens, teacher.names(tokens), List.of(), "");
        byte[] labels = new byte[tokens.size()];
        for (Mention mention : cast.mentions()) {
            int first = tokens.tokenAt(mention.span().start());
            int end = tokens.tokenBehind(mention.span().end());
            if (tokens.sentenceOf(first) == tokens.sentenceOf(end - 1)) {
                Label.write(labels, first, end, type(mention.type()));
            }
        }
        return new LabelledText(tokens, labels, weight);
    }

    /** As in {@link Label}: all that is no person, organisation or place is one type. */
    private static int type(EntityType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANISATION -> 1;
            case PLACE -> 2;
            default -> 3;
        };
    }
}
