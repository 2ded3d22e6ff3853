package io.slugline.copies;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.copy.Judgement;
import java.util.Optional;

/**
 * Judges each article of an edition against all that the edition has seen within the horizon.
 *
 * <p>Articles are judged in the edition's order. State expires by desk time, the latest time at which an article was
 * received. All decisions rest on the shelves: a desk rebuilt from them judges as one that never stopped.
 */
public final class CopyDesk {
    private final CopySettings settings;
    private final CopyMemory memory;
    private final Indexes indexes;
    private final LineageDesk lineage;
    private DeskLedger ledger;

    /** A desk that goes on where the memory stands; its indexes are rebuilt from the cards. */
    public CopyDesk(CopySettings settings, CopyMemory memory) {
        this.settings = settings;
        this.memory = memory;
        this.ledger = memory.ledger().get(DeskLedger.KEY).orElse(DeskLedger.EMPTY);
        this.indexes = new Indexes(ledger.first());
        memory.cards()
                .forEach(Keys.number(ledger.first()), Keys.number(ledger.next()), (key, card) -> indexes.add(card));
        this.lineage = new LineageDesk(settings, memory, indexes);
    }

    /** The verdict on the edition's next article; nothing is written when it throws. */
    public Judgement judge(Article article) {
        return judge(article, false);
    }

    /** The verdict on an article that is processed again on purpose: a new revision even of an unchanged text. */
    public Judgement judgeAgain(Article article) {
        return judge(article, true);
    }

    /**
     * Takes an article back: nothing of its text is kept, and whatever comes of it later goes aside. Its desk time stands
     * still: that an article is withdrawn says nothing about how old the others are.
     */
    public Judgement withdraw(ArticleId article) {
        return new Withdrawing(memory, ledger).withdraw(article);
    }

    private Judgement judge(Article article, boolean again) {
        long deskTime = Math.max(ledger.deskTime(), article.receivedAt().toEpochMilli());
        long shownBefore = indexes.live.first();
        indexes.live.showFrom(
                indexes.live.firstSince(deskTime - settings.horizon().toMillis()));
        boolean filed = false;
        try {
            Filing filing = new Filing(settings, memory, indexes, ledger, deskTime);
            Judgement judgement = judge(article, again, filing);
            ledger = filing.write();
            filed = true;
            return judgement;
        } finally {
            if (!filed) {
                indexes.live.showFrom(shownBefore);
            }
        }
    }

    private Judgement judge(Article article, boolean again, Filing filing) {
        String id = article.id().value();
        Optional<LastRevision> last = filing.lastRevision(id);
        if (last.isPresent() && last.get().withdrawn()) {
            filing.sawAgain(id, last.get());
            return new Judgement.Withdrawn(last.get().revision());
        }
        String text = article.text();
        Wording wording = Wording.of(text);
        long textHash = Typography.hash(article, wording);
        if (!again && last.isPresent() && last.get().textHash() == textHash) {
            filing.sawAgain(id, last.get());
            return new Judgement.Unchanged(last.get().revision());
        }
        Submission submission = new Submission(article, text, wording);
        Lineage verdict = lineage.trace(submission, last);
        int revision = last.map(LastRevision::revision).orElse(0) + 1;
        filing.file(submission, verdict, revision, textHash);
        return new Judgement.Judged(revision, verdict.copy(), verdict.changes());
    }
}
