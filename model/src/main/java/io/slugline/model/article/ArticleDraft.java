package io.slugline.model.article;

import io.slugline.model.ArticleId;
import io.slugline.model.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An article in the making: absent values until they are set. */
public final class ArticleDraft {
    private ArticleId id;
    private String partOf = "";
    private String url = "";
    private Source source = Source.UNKNOWN;
    private String title = "";
    private List<String> authors = List.of();
    private String language = "und";
    private Edition edition = Edition.UNDETERMINED;
    private Optional<Published> published = Optional.empty();
    private Optional<Published> modified = Optional.empty();
    private Instant receivedAt;
    private boolean receivedAtAssumed = false;
    private Optional<Dateline> dateline = Optional.empty();
    private List<String> credits = List.of();
    private List<String> body = List.of();
    private List<Integer> headings = List.of();
    private String section = "";
    private List<String> keywords = List.of();
    private String image = "";
    private String withdrawn = "";

    public ArticleDraft(ArticleId id, Instant receivedAt) {
        this.id = id;
        this.receivedAt = receivedAt;
    }

    ArticleDraft(Article article) {
        id = article.id();
        partOf = article.partOf();
        url = article.url();
        source = article.source();
        title = article.title();
        authors = article.authors();
        language = article.language();
        edition = article.edition();
        published = article.published();
        modified = article.modified();
        receivedAt = article.receivedAt();
        receivedAtAssumed = article.receivedAtAssumed();
        dateline = article.dateline();
        credits = article.credits();
        body = article.body();
        headings = article.headings();
        section = article.section();
        keywords = article.keywords();
        image = article.image();
        withdrawn = article.withdrawn();
    }

    public ArticleDraft id(ArticleId value) {
        id = value;
        return this;
    }

    public ArticleDraft partOf(String value) {
        partOf = value;
        return this;
    }

    public ArticleDraft url(String value) {
        url = value;
        return this;
    }

    public ArticleDraft source(Source value) {
        source = value;
        return this;
    }

    public ArticleDraft title(String value) {
        title = value;
        return this;
    }

    public ArticleDraft authors(List<String> value) {
        authors = value;
        return this;
    }

    public ArticleDraft language(String value) {
        language = value;
        return this;
    }

    public ArticleDraft edition(Edition value) {
        edition = value;
        return this;
    }

    public ArticleDraft published(Published value) {
        published = Optional.of(value);
        return this;
    }

    public ArticleDraft published(Optional<Published> value) {
        published = value;
        return this;
    }

    public ArticleDraft modified(Published value) {
        modified = Optional.of(value);
        return this;
    }

    public ArticleDraft modified(Optional<Published> value) {
        modified = value;
        return this;
    }

    public ArticleDraft receivedAt(Instant value) {
        receivedAt = value;
        return this;
    }

    public ArticleDraft receivedAtAssumed(boolean value) {
        receivedAtAssumed = value;
        return this;
    }

    public ArticleDraft dateline(Dateline value) {
        dateline = Optional.of(value);
        return this;
    }

    public ArticleDraft dateline(Optional<Dateline> value) {
        dateline = value;
        return this;
    }

    public ArticleDraft credits(List<String> value) {
        credits = value;
        return this;
    }

    public ArticleDraft body(List<String> value) {
        body = value;
        return this;
    }

    public ArticleDraft headings(List<Integer> value) {
        headings = value;
        return this;
    }

    public ArticleDraft section(String value) {
        section = value;
        return this;
    }

    public ArticleDraft keywords(List<String> value) {
        keywords = value;
        return this;
    }

    public ArticleDraft image(String value) {
        image = value;
        return this;
    }

    public ArticleDraft withdrawn(String value) {
        withdrawn = value;
        return this;
    }

    public Article article() {
        return new Article(
                id,
                partOf,
                url,
                source,
                title,
                authors,
                language,
                edition,
                published,
                modified,
                receivedAt,
                receivedAtAssumed,
                dateline,
                credits,
                body,
                headings,
                section,
                keywords,
                image,
                withdrawn);
    }
}
