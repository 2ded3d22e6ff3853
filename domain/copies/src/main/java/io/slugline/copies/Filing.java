package io.slugline.copies;

import io.slugline.model.article.Article;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that one judgement writes, gathered first and written last. */
final class Filing {
    /** Expired revisions are looked for once in so much desk time. */
    private static final long SWEEP_EVERY = 3_600_000;

    /**
     * So many are taken off the shelves at once. After a silence all of a horizon expires in a moment, and its removal
     * would not fit into one transaction; what waits for it is out of sight already.
     */
    private static final int MOST_REMOVED = 256;

    private final CopySettings settings;
    private final CopyMemory memory;
    private final Indexes indexes;
    private final DeskLedger before;
    private final long deskTime;
    private final List<Runnable> writes = new ArrayList<>();
    private Optional<IndexCard> card = Optional.empty();
    private Optional<LastRevision> last = Optional.empty();
    private boolean hasTurn;

    Filing(CopySettings settings, CopyMemory memory, Indexes indexes, DeskLedger before, long deskTime) {
        this.settings = settings;
        this.memory = memory;
        this.indexes = indexes;
        this.before = before;
        this.deskTime = deskTime;
    }

    /** The last revision of the article that is judged, if it was seen within the revision horizon. */
    Optional<LastRevision> lastRevision(String id) {
        last = memory.revisions().get(id);
        hasTurn = last.isPresent();
        return last.filter(revision -> revision.seenAt() >= revisionsFrom());
    }

    void sawAgain(String id, LastRevision last) {
        putRevision(id, last.seenAt(deskTime));
    }

    void file(Submission submission, Lineage lineage, int revision, long textHash) {
        long number = before.next();
        long group = lineage.group() == 0 ? number : lineage.group();
        String urlKey = submission.urlKey();
        KeptText text = KeptText.of(imprint(submission, lineage, urlKey), submission);
        String id = submission.article().id().value();
        card = Optional.of(new IndexCard(
                deskTime,
                group,
                lineage.previous(),
                submission.shingles().size(),
                bytes(submission.signature()),
                indexes.entries(submission.fingerprints(), lineage.group())));
        writes.add(() -> memory.texts().put(Keys.number(number), text));
        writes.add(() -> memory.cards().put(Keys.number(number), card.orElseThrow()));
        if (!urlKey.isEmpty()) {
            writes.add(() -> memory.urls().put(urlKey, new UrlCard(id, number)));
        }
        putRevision(id, new LastRevision(revision, textHash, deskTime, number, earlier(), false));
    }

    /** The numbers under which earlier revisions of the article are still kept. */
    private List<Long> earlier() {
        return last.stream()
                .flatMap(revision -> Stream.concat(revision.earlier().stream(), Stream.of(revision.number())))
                .filter(number -> number >= before.kept())
                .toList();
    }

    /** Writes it all: the shelves first, the heap last. */
    DeskLedger write() {
        long kept = Math.min(indexes.live.first(), before.kept() + MOST_REMOVED);
        for (long number = before.kept(); number < kept; number++) {
            expire(number);
        }
        writes.forEach(Runnable::run);
        DeskLedger after = new DeskLedger(
                deskTime, indexes.live.first(), kept, before.next() + (card.isPresent() ? 1 : 0), sweepRevisions());
        memory.ledger().put(DeskLedger.KEY, after);
        card.ifPresent(indexes::add);
        indexes.live.release(before.first());
        return after;
    }

    private static Imprint imprint(Submission submission, Lineage lineage, String urlKey) {
        Article article = submission.article();
        return new Imprint(
                article.id().value(),
                lineage.copy().family().value(),
                article.source().key(),
                article.title(),
                submission.precedence().published(),
                submission.precedence().credits(),
                urlKey);
    }

    private void putRevision(String id, LastRevision revision) {
        writes.add(() -> memory.revisions().put(id, revision));
        if (!hasTurn) {
            writes.add(() -> memory.turns().put(Keys.turn(deskTime, id), new RevisionTurn(id)));
        }
    }

    private void expire(long number) {
        String key = Keys.number(number);
        String urlKey =
                memory.texts().get(key).map(text -> text.imprint().urlKey()).orElse("");
        if (!urlKey.isEmpty()
                && memory.urls()
                        .get(urlKey)
                        .filter(url -> url.number() == number)
                        .isPresent()) {
            memory.urls().delete(urlKey);
        }
        memory.texts().delete(key);
        memory.cards().delete(key);
    }

    /** Removes the revisions whose turn has come, unless they were seen since; returns how far it has got. */
    private long sweepRevisions() {
        long to = Math.floorDiv(revisionsFrom(), SWEEP_EVERY) * SWEEP_EVERY;
        if (to <= before.sweptTo()) {
            return before.sweptTo();
        }
        List<String> due = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Optional<String> left = memory.turns()
                .forFirst(Keys.instant(before.sweptTo()), Keys.instant(to), MOST_REMOVED, (key, turn) -> {
                    due.add(key);
                    ids.add(turn.id());
                });
        ids.forEach(this::expireRevision);
        due.forEach(memory.turns()::delete);
        return left.map(Keys::instantOf).orElse(to);
    }

    private void expireRevision(String id) {
        LastRevision last = memory.revisions().get(id).orElseThrow();
        if (last.seenAt() < revisionsFrom()) {
            memory.revisions().delete(id);
        } else {
            memory.turns().put(Keys.turn(last.seenAt(), id), new RevisionTurn(id));
        }
    }

    private long revisionsFrom() {
        return deskTime - settings.revisionHorizon().toMillis();
    }

    private static byte[] bytes(short[] signature) {
        ByteBuffer bytes = ByteBuffer.allocate(signature.length * Short.BYTES);
        bytes.asShortBuffer().put(signature);
        return bytes.array();
    }
}
