package io.slugline.entities.identity;

import io.slugline.entities.quotes.Offices;
import io.slugline.model.EntityId;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Quote.Speaker;
import java.util.Locale;
import java.util.Optional;

/**
 * Who held an office of a country on a day, by the knowledge base: {@code Russian foreign minister} in July 2016 is Sergei
 * Lavrov. Without a day nobody, for an office outlives its holders.
 */
public final class OfficeHolders implements Offices {
    private static final int MOST_WORDS_OF_COUNTRY = 3;

    private final KnowledgeBase knowledge;
    private final String day;

    /**
     * Asks for one day.
     *
     * @param day ISO date, as much as is known
     */
    public OfficeHolders(KnowledgeBase knowledge, String day) {
        this.knowledge = knowledge;
        this.day = day;
    }

    @Override
    public Optional<Speaker> holder(String words) {
        int blank = day.isEmpty() ? -1 : words.indexOf(' ');
        for (int count = 0; blank > 0 && count < MOST_WORDS_OF_COUNTRY; count++) {
            Optional<Known> holder = holder(words.substring(0, blank), words.substring(blank + 1));
            if (holder.isPresent()) {
                return holder.map(known -> new Speaker(known.id(), known.name()));
            }
            blank = words.indexOf(' ', blank + 1);
        }
        return Optional.empty();
    }

    private Optional<Known> holder(String country, String title) {
        Optional<EntityId> scope = knowledge
                .homeOf(country)
                .or(() -> knowledge.named(Folding.fold(country), EntityType.PLACE))
                .map(Known::id);
        return scope.flatMap(id -> knowledge.holder(title.toLowerCase(Locale.ROOT), id, day));
    }
}
