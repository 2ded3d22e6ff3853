package io.slugline.evaluation.copies;

import io.slugline.copies.CopyMemory;
import io.slugline.copies.DeskLedger;
import io.slugline.copies.IndexCard;
import io.slugline.copies.KeptText;
import io.slugline.copies.LastRevision;
import io.slugline.copies.RevisionTurn;
import io.slugline.copies.UrlCard;
import io.slugline.model.state.MemoryShelf;

/** A copy desk's memory outside the heap, with the bytes it takes. */
final class ArenaMemory {
    private final ArenaShelf<KeptText> texts;
    private final ArenaShelf<IndexCard> cards;
    private final ArenaShelf<LastRevision> revisions;
    private final ArenaShelf<RevisionTurn> turns;
    private final ArenaShelf<UrlCard> urls;
    private final MemoryShelf<DeskLedger> ledger = new MemoryShelf<>();

    ArenaMemory(int articles) {
        texts = new ArenaShelf<>(KeptText.class, articles);
        cards = new ArenaShelf<>(IndexCard.class, articles);
        revisions = new ArenaShelf<>(LastRevision.class, articles);
        turns = new ArenaShelf<>(RevisionTurn.class, articles);
        urls = new ArenaShelf<>(UrlCard.class, articles);
    }

    CopyMemory shelves() {
        return new CopyMemory(ledger, texts, cards, revisions, turns, urls);
    }

    long bytes() {
        return texts.bytes() + cards.bytes() + revisions.bytes() + turns.bytes() + urls.bytes();
    }
}
