package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes what bears a person's name behind an article for the thing that is called so, wherever the text names it: boarded
 * the Anna Hale, fire on the Lady Anna. Before a noun the article is the noun's: the Hale campaign.
 */
final class Vessels {
    /** Titles that ships bear as well, and that stand behind no article before a person's name. */
    private static final Set<String> TITLES =
            Set.of("Lady", "Queen", "King", "Prince", "Princess", "Lord", "Sir", "Duke", "Duchess");
    /** What follows a whole noun phrase. */
    private static final Set<String> BEHIND = Set.of(
            "and", "as", "at", "before", "but", "by", "for", "from", "had", "has", "in", "is", "on", "off", "out",
            "that", "to", "was", "when", "where", "which", "while", "with", ",", ".", ";", ":", "'s", "\u2019s");

    private final Tokens tokens;
    private final Name[] owner;

    Vessels(Tokens tokens, Name[] owner) {
        this.tokens = tokens;
        this.owner = owner;
    }

    void settle() {
        Set<String> vessels = new HashSet<>();
        for (int token = 1; token < owner.length; token++) {
            Name name = owner[token];
            if (begins(token) && isBehindArticle(name)) {
                vessels.add(called(name));
            }
        }
        for (int token = 0; token < owner.length && !vessels.isEmpty(); token++) {
            if (begins(token) && vessels.contains(called(owner[token]))) {
                Name vessel = new Name(first(owner[token]), owner[token].end(), EntityType.OTHER);
                for (int part = vessel.first(); part < vessel.end(); part++) {
                    owner[part] = vessel;
                }
            }
        }
    }

    private boolean begins(int token) {
        Name name = owner[token];
        return name.size() > 0 && name.first() == token && name.type() == EntityType.PERSON;
    }

    private boolean isBehindArticle(Name name) {
        int first = first(name);
        boolean article = first > 0 && (tokens.is(first - 1, "the") || tokens.is(first - 1, "The"));
        return article && name.end() - first > 1 && isWhole(name.end());
    }

    private boolean isWhole(int end) {
        return end >= tokens.size()
                || tokens.sentenceOf(end) != tokens.sentenceOf(end - 1)
                || BEHIND.contains(tokens.text(end));
    }

    /** The name's first token with the title before it. */
    private int first(Name name) {
        int before = name.first() - 1;
        return before >= 0 && TITLES.contains(tokens.text(before)) ? before : name.first();
    }

    private String called(Name name) {
        return tokens.text(first(name), name.end());
    }
}
