package io.slugline.entities.text;

import io.slugline.model.article.Article;
import java.util.List;

/**
 * Cuts a text into tokens and sentences, in one pass and by fixed rules.
 *
 * <p>Tokens follow the Penn Treebank: clitics stand alone ({@code Kerry | 's}, {@code do | n't}), as do punctuation
 * and quotation marks; a hyphen, an ampersand or a slash inside a name does not divide it ({@code Franco-German},
 * {@code AT&T}, {@code RFE/RL}). Text whose tokens are already divided by blanks stays as it is. Scripts without blanks
 * are cut into single ideographs. A sentence never crosses a paragraph; {@code rebel camps.Last month} is two.
 */
public final class Tokenizer {
    /** Longer runs of letters are no words: they are cut here, so that no later step meets an unbounded token. */
    static final int LONGEST_TOKEN = 256;

    /** English of the largest page has fewer; what has more is made of signs and marks, and is read this far. */
    static final int MOST_TOKENS = 500_000;

    private final SentenceCutter cutter = new SentenceCutter();

    public Tokens tokenize(Article article) {
        return tokenize(article.body());
    }

    /** Tokens of these paragraphs joined by {@link Article#PARAGRAPH_BREAK}. */
    public Tokens tokenize(List<String> paragraphs) {
        TokenList list = new TokenList(String.join(Article.PARAGRAPH_BREAK, paragraphs));
        int at = 0;
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            int end = at + paragraphs.get(paragraph).length();
            int first = list.size();
            new WordCutter(list, end).cut(at);
            cutter.cut(list, first, paragraph);
            at = end + Article.PARAGRAPH_BREAK.length();
        }
        list.paragraphs(paragraphs.size());
        return new Tokens(list);
    }
}
