package io.slugline.copies;

import io.slugline.model.state.MemoryShelf;
import io.slugline.model.state.Shelf;

/**
 * All that the copy desk of one edition remembers.
 *
 * @param ledger one entry: how far the desk has come
 * @param texts the text of each article of the horizon, by its number
 * @param cards what the indexes on the heap hold of each article, by its number; they are rebuilt from these alone
 * @param revisions the last revision of each article, by its id, for the revision horizon
 * @param turns when each entry of {@code revisions} is to be looked at for its expiry, by instant and id
 * @param urls the last article of the horizon at a URL, by the hash of the URL, where the id does not already tell
 */
public record CopyMemory(
        Shelf<DeskLedger> ledger,
        Shelf<KeptText> texts,
        Shelf<IndexCard> cards,
        Shelf<LastRevision> revisions,
        Shelf<RevisionTurn> turns,
        Shelf<UrlCard> urls) {
    public static CopyMemory inMemory() {
        return new CopyMemory(
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>(),
                new MemoryShelf<>());
    }
}
