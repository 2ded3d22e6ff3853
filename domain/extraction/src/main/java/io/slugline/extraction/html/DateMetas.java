package io.slugline.extraction.html;

import java.util.List;

/** The names of meta elements that bear a date, the more trustworthy first. */
final class DateMetas {
    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "article.published",
            "published_time",
            "published-date",
            "published_at",
            "published_on",
            "article_date_original",
            "article.created",
            "article:create_time",
            "originalpublicationdate",
            "dcsext.articlefirstpublished",
            "created",
            "datecreated",
            "displaydate",
            "article_publish_date",
            "pdate",
            "ptime",
            "rnews:datepublished",
            "citation_publication_date",
            "citation_date",
            "og:pubdate",
            "og:regdate",
            "regdate",
            "article-publication-date",
            "timestamp",
            "bt:pubdate",
            "og:publish_date",
            "weibo:article:create_at");

    static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "modified",
            "article.updated",
            "revised",
            "weibo:article:update_at");

    private DateMetas() {}
}
