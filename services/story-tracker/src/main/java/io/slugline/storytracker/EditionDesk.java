package io.slugline.storytracker;

import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.runtime.order.Resequencer;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StorySettings;

/** One edition: its order, and the desk that its articles come to in that order. */
final class EditionDesk {
    private final Resequencer<Arrived> order;
    private final StoryDesk stories;
    private final StoryOutlet outlet;

    EditionDesk(StorySettings settings, StoryStores stores, StoryOutlet outlet) {
        stories = new StoryDesk(settings, stores.memory(), SpeakerLineage::repair, SpellingVariants::key);
        order = new Resequencer<>(stores.next(), stores.held(), Arrived::revive, this::track);
        this.outlet = outlet;
    }

    Resequencer<Arrived> order() {
        return order;
    }

    int openStories() {
        return stories.openStories();
    }

    private void track(Arrived arrived) {
        outlet.publish(stories.track(arrived.article()), arrived);
    }
}
