package io.slugline.stories;

import io.slugline.model.tag.Quote;
import java.time.Instant;
import java.util.List;

/**
 * What assignment and news need of an article in a living story.
 *
 * @param article its id
 * @param headline its own, by which a story would go that parts from this one
 * @param sequence under which it joined
 * @param at when it appeared, as far as that is known, else when it was received
 * @param template what tells it from another day's filling of the same form
 * @param grams hashes of the word runs it printed, ascending
 * @param statements that another article may contradict
 * @param quotes to give back speakers who were lost in copying from it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record MemberFile(
        String article,
        String headline,
        long sequence,
        Instant at,
        TermVector vector,
        Template template,
        int[] grams,
        List<Quote> quotes,
        List<Statement> statements) {
    public MemberFile {
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
    }
}
