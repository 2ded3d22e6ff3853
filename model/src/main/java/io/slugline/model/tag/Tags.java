package io.slugline.model.tag;

import java.util.List;

/**
 * All that is known of one article by itself.
 *
 * @param mentions in the order of the text, never overlapping
 * @param entities the most mentioned first
 * @param quotes in the order of the text
 * @param figures in the order of the text
 * @param times in the order of the text
 */
public record Tags(
        List<Mention> mentions,
        List<Entity> entities,
        List<Quote> quotes,
        List<Figure> figures,
        List<TimeReference> times) {
    public static final Tags NONE = new Tags(List.of(), List.of(), List.of(), List.of(), List.of());

    public Tags {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
    }
}
