package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.wording.Vocabulary;
import io.slugline.entities.wording.Wording;
import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A small town's news, in which every name is known. */
final class Newsroom {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Map<String, String> PERSONS = Map.of(
            "Mara Hale", "Mara Hale",
            "Hale", "Mara Hale",
            "Tom Reed", "Tom Reed",
            "Reed", "Tom Reed",
            "Victor Brandt", "Victor Brandt",
            "Brandt", "Victor Brandt");
    private static final Map<String, String> GROUPS = Map.of("Harbour Office", "Harbour Office");

    private Newsroom() {}

    static Wording wording(String... paragraphs) {
        return VOCABULARY.read(new Tokenizer().tokenize(List.of(paragraphs)));
    }

    static List<Quote> quotes(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        name(text, PERSONS, EntityType.PERSON, mentions, entities);
        name(text, GROUPS, EntityType.ORGANISATION, mentions, entities);
        mentions.sort(Comparator.comparing(Mention::span));
        return new QuoteFinder()
                .find(wording(paragraphs), new QuoteFinder.Setting(mentions, entities, List.of(), Offices.NONE));
    }

    private static void name(
            String text, Map<String, String> names, EntityType type, List<Mention> mentions, List<Entity> entities) {
        List<String> forms = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(form -> form))
                .toList();
        for (String form : forms) {
            EntityId id = new EntityId(names.getOrDefault(form, form));
            entities.add(new Entity(id, id.value(), type, 1));
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    mentions.add(new Mention(span, type, id));
                }
            }
        }
    }

    static String speaker(Quote quote) {
        return quote.speaker().map(Quote.Speaker::name).orElse("nobody");
    }

    static String source(Quote quote) {
        return quote.source().map(Quote.Words::text).orElse("none");
    }
}
