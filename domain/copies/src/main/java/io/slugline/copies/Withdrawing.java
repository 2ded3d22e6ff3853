package io.slugline.copies;

import io.slugline.model.ArticleId;
import io.slugline.model.copy.Copy;
import io.slugline.model.copy.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes an article out of what later ones are compared with.
 *
 * <p>Its words, title, date and credits go from every text of it that is kept; id and family stay, for others name them.
 * Its card stays too, so that the indexes on the heap need not be touched: they hold hashes, which lead to a text
 * without words, and that is like nothing.
 */
final class Withdrawing {
    private final CopyMemory memory;
    private final DeskLedger ledger;

    Withdrawing(CopyMemory memory, DeskLedger ledger) {
        this.memory = memory;
        this.ledger = ledger;
    }

    Judgement withdraw(ArticleId article) {
        Optional<LastRevision> known = memory.revisions().get(article.value());
        if (known.isEmpty()) {
            return new Judgement.NotKnown();
        }
        LastRevision last = known.get();
        if (last.withdrawn()) {
            return new Judgement.Unchanged(last.revision());
        }
        int revision = last.revision() + 1;
        Stream.concat(last.earlier().stream(), Stream.of(last.number())).forEach(this::blank);
        long seenAt = Math.max(last.seenAt(), ledger.deskTime());
        memory.revisions()
                .put(article.value(), new LastRevision(revision, 0, seenAt, last.number(), last.earlier(), true));
        return new Judgement.Judged(revision, Copy.original(article), List.of());
    }

    private void blank(long number) {
        String key = Keys.number(number);
        memory.texts().get(key).ifPresent(text -> {
            Imprint imprint = text.imprint();
            memory.urls()
                    .get(imprint.urlKey())
                    .filter(url -> url.id().equals(imprint.id()))
                    .ifPresent(url -> memory.urls().delete(imprint.urlKey()));
            memory.texts().put(key, text.blank());
        });
    }
}
