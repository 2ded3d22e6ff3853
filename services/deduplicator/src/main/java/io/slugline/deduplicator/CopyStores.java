package io.slugline.deduplicator;

import io.slugline.copies.CopyMemory;
import io.slugline.copies.DeskLedger;
import io.slugline.copies.IndexCard;
import io.slugline.copies.KeptText;
import io.slugline.copies.LastRevision;
import io.slugline.copies.RevisionTurn;
import io.slugline.copies.UrlCard;
import io.slugline.model.Edition;
import io.slugline.runtime.order.Sequencer.LastNumber;
import io.slugline.runtime.state.EditionStores;
import io.slugline.runtime.state.StateVersion;
import io.slugline.runtime.state.Stores;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;

/** The deduplicator's state stores, and one edition's shelves in them. */
final class CopyStores {
    static final String NUMBERS = "last-numbers";

    static final String LEDGER = "desk-ledgers";
    private static final String TEXTS = "texts";
    private static final String CARDS = "index-cards";
    private static final String REVISIONS = "last-revisions";
    private static final String TURNS = "revision-turns";
    private static final String URLS = "url-cards";

    private CopyStores() {}

    static List<StoreBuilder<?>> builders() {
        return List.of(
                StateVersion.builder(),
                Stores.keyValue(NUMBERS, LastNumber.class),
                Stores.keyValue(LEDGER, DeskLedger.class),
                Stores.keyValue(TEXTS, KeptText.class),
                Stores.keyValue(CARDS, IndexCard.class),
                Stores.keyValue(REVISIONS, LastRevision.class),
                Stores.keyValue(TURNS, RevisionTurn.class),
                Stores.keyValue(URLS, UrlCard.class));
    }

    static CopyMemory memory(ProcessorContext<?, ?> context, Edition edition) {
        EditionStores stores = new EditionStores(context, edition);
        return new CopyMemory(
                stores.shelf(LEDGER),
                stores.shelf(TEXTS),
                stores.shelf(CARDS),
                stores.shelf(REVISIONS),
                stores.shelf(TURNS),
                stores.shelf(URLS));
    }
}
