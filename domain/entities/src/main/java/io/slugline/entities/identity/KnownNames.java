package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.mentions.WordHash;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hand-made names as runs of tokens, to be found wherever a text has them. */
final class KnownNames {
    private static final int LONGEST = 6;

    private final Map<Long, KnowledgeBase.Alias> byPhrase = new HashMap<>();
    /** Bits of the hashes of the words that names begin with: most words of a text are told apart by one look. */
    private final long[] firstWords = new long[1 << 10];

    KnownNames(List<KnowledgeBase.Alias> aliases) {
        Tokenizer tokenizer = new Tokenizer();
        for (KnowledgeBase.Alias alias : aliases) {
            Tokens tokens = tokenizer.tokenize(List.of(alias.text()));
            if (tokens.size() > 0 && tokens.size() <= LONGEST) {
                long phrase = WordHash.NONE;
                for (int token = 0; token < tokens.size(); token++) {
                    phrase = WordHash.phrase(phrase, word(tokens, token));
                }
                byPhrase.putIfAbsent(phrase, alias);
                mark(word(tokens, 0));
            }
        }
    }

    private static long word(Tokens tokens, int token) {
        return WordHash.of(tokens.text(), tokens.from(token), tokens.to(token));
    }

    private void mark(long word) {
        firstWords[(int) (word >>> 6) & (firstWords.length - 1)] |= 1L << word;
    }

    private boolean begins(long word) {
        return (firstWords[(int) (word >>> 6) & (firstWords.length - 1)] & 1L << word) != 0;
    }

    /** A name found in a text, and what it means. */
    record Found(Name name, Known known) {}

    /** The longest known name that begins here; null when none does. */
    @Nullable
    Found at(Tokens tokens, int first) {
        long word = word(tokens, first);
        if (!begins(word)) {
            return null;
        }
        Found found = null;
        int limit = Math.min(tokens.sentenceEnd(tokens.sentenceOf(first)), first + LONGEST);
        long phrase = WordHash.NONE;
        for (int token = first; token < limit; token++) {
            phrase = WordHash.phrase(phrase, token == first ? word : word(tokens, token));
            KnowledgeBase.Alias alias = byPhrase.get(phrase);
            if (alias != null && isWrittenSo(tokens, first, token + 1, alias.text())) {
                found = new Found(new Name(first, token + 1, alias.known().type()), alias.known());
            }
        }
        return found;
    }

    /** A single word must stand exactly as known: {@code IS} is a name, {@code Is} is none. */
    private static boolean isWrittenSo(Tokens tokens, int first, int end, String alias) {
        boolean single = end - first == 1;
        return single ? tokens.is(first, alias) : Character.isUpperCase(tokens.first(end - 1));
    }
}
