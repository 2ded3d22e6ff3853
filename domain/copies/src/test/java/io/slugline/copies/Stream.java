package io.slugline.copies;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.copy.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A desk, its memory and a time that is moved by hand. */
final class Stream {
    private static final Instant START = Instant.parse("2021-03-01T06:00:00Z");

    private final CopySettings settings;
    private final CopyMemory memory = CopyMemory.inMemory();
    private CopyDesk desk;
    private Instant now = START;

    Stream() {
        this(CopySettings.standard());
    }

    Stream(CopySettings settings) {
        this.settings = settings;
        this.desk = new CopyDesk(settings, memory);
    }

    CopyMemory memory() {
        return memory;
    }

    /** The desk is closed, and another goes on from what it left. */
    void restart() {
        desk = new CopyDesk(settings, memory);
    }

    Stream later(Duration time) {
        now = now.plus(time);
        return this;
    }

    ArticleDraft draft(String id, List<String> body) {
        return new ArticleDraft(new ArticleId(id), now)
                .edition(new Edition("en"))
                .title("Report")
                .body(body);
    }

    Article article(String id, List<String> body) {
        return draft(id, body).article();
    }

    Article article(String id, String... body) {
        return article(id, List.of(body));
    }

    Judgement judge(Article article) {
        later(Duration.ofMinutes(1));
        return desk.judge(article);
    }

    Judgement judgeAgain(Article article) {
        return desk.judgeAgain(article);
    }

    Judgement withdraw(String id) {
        return desk.withdraw(new ArticleId(id));
    }

    Judgement.Judged judged(Article article) {
        return (Judgement.Judged) judge(article);
    }
}
