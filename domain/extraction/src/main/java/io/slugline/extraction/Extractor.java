package io.slugline.extraction;

import io.slugline.extraction.bytes.FileKind;
import io.slugline.extraction.bytes.Markup;
import io.slugline.extraction.bytes.Mojibake;
import io.slugline.extraction.bytes.PageDecoder;
import io.slugline.extraction.bytes.PageText;
import io.slugline.extraction.date.Stamp;
import io.slugline.extraction.html.HtmlReader;
import io.slugline.extraction.html.HtmlReading;
import io.slugline.extraction.html.PageKind;
import io.slugline.extraction.text.TextArticle;
import io.slugline.extraction.text.TextReader;
import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.page.AsideReason;
import io.slugline.model.page.Defects;
import io.slugline.model.page.FeedItem;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.PageVerdict.Articles;
import io.slugline.model.page.PageVerdict.NoArticle;
import io.slugline.model.page.PageVerdict.Unreadable;
import io.slugline.model.page.RawPage;
import io.slugline.model.page.RawPage.Arrival;
import io.slugline.model.page.UnreadableReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what a page is, and makes clean articles of those that hold some.
 *
 * <p>A page of HTML, of plain text or an item of a feed is one article, a digest of several, no article, or cannot be read
 * at all. One extractor serves one thread; equal pages give equal verdicts.
 */
public final class Extractor {
    /** A newspaper's longest pages have a tenth of this; what is larger is data, or means harm. */
    public static final int LARGEST_PAGE = 2 << 20;

    private final PageDecoder decoder = new PageDecoder();
    private final HtmlReader html = new HtmlReader();
    private final TextReader text = new TextReader();
    private final ArticleMaker maker;

    public Extractor(Editions editions) {
        this.maker = new ArticleMaker(editions);
    }

    public PageVerdict extract(RawPage page) {
        return page instanceof FeedItem item ? item(item) : page((PageBytes) page);
    }

    private PageVerdict page(PageBytes page) {
        byte[] content = page.content();
        if (content.length > LARGEST_PAGE) {
            return new Unreadable(UnreadableReason.TOO_LARGE, content.length + " bytes");
        }
        if (FileKind.isBinary(content)) {
            return new Unreadable(UnreadableReason.NOT_TEXT, page.contentType());
        }
        PageText decoded = decoder.decode(content, page.contentType());
        if (decoded.text().isBlank()) {
            return new Unreadable(UnreadableReason.EMPTY, "");
        }
        PageVerdict verdict = Markup.isHtml(decoded.text(), page.contentType())
                ? html(html.read(decoded.text(), page.arrival().url()), page.arrival())
                : text(text.read(decoded.text()), page.arrival());
        return verdict instanceof Articles found ? withDefects(found, decoded) : verdict;
    }

    private static Articles withDefects(Articles found, PageText decoded) {
        int broken = found.articles().stream()
                .mapToInt(article -> Mojibake.count(article.title()) + Mojibake.count(article.text()))
                .sum();
        return new Articles(found.articles(), new Defects(broken, decoded.misdeclared()));
    }

    private PageVerdict html(HtmlReading reading, Arrival arrival) {
        if (!reading.parts().isEmpty()) {
            return parts(reading.parts().stream().map(part -> Telling.of(part, reading)), arrival);
        }
        Optional<Article> article =
                reading.kind() == PageKind.ARTICLE ? maker.whole(Telling.of(reading), arrival) : Optional.empty();
        return article.<PageVerdict>map(found -> new Articles(List.of(found))).orElseGet(() -> aside(reading));
    }

    private PageVerdict text(List<TextArticle> found, Arrival arrival) {
        if (found.size() < 2) {
            return articles(found.stream()
                    .flatMap(article -> maker.whole(Telling.of(article), arrival).stream())
                    .toList());
        }
        return parts(found.stream().map(Telling::of), arrival);
    }

    private PageVerdict parts(Stream<Telling> tellings, Arrival arrival) {
        List<Article> parts =
                tellings.flatMap(part -> maker.part(part, arrival).stream()).toList();
        return articles(SiblingDates.lent(parts));
    }

    private PageVerdict item(FeedItem item) {
        if (item.html().length() > LARGEST_PAGE || item.text().length() > LARGEST_PAGE) {
            return new Unreadable(
                    UnreadableReason.TOO_LARGE, "a feed item of more than " + LARGEST_PAGE + " characters");
        }
        if (item.html().isBlank() && item.text().isBlank()) {
            return new Unreadable(UnreadableReason.EMPTY, "a feed item without text");
        }
        if (item.html().isBlank()) {
            return itemOfText(item);
        }
        HtmlReading reading = html.read(item.html(), item.arrival().url());
        return reading.kind() == PageKind.ARTICLE ? fed(Telling.of(reading), item) : aside(reading);
    }

    /** What is no article may still bear a title and a date. */
    private static PageVerdict aside(HtmlReading reading) {
        return new NoArticle(reason(reading.kind()), reading.title(), reading.published());
    }

    private PageVerdict itemOfText(FeedItem item) {
        List<TextArticle> found = text.read(item.text());
        return found.size() == 1 ? fed(Telling.of(found.get(0)), item) : text(found, item.arrival());
    }

    private PageVerdict fed(Telling telling, FeedItem item) {
        Optional<Published> date = Stamp.in(item.published(), Basis.MARKUP);
        return articles(maker.whole(telling.fedBy(item.title(), item.authors(), date), item.arrival()).stream()
                .toList());
    }

    private static PageVerdict articles(List<Article> articles) {
        return articles.isEmpty() ? new NoArticle(AsideReason.NO_ARTICLE) : new Articles(articles);
    }

    private static AsideReason reason(PageKind kind) {
        return switch (kind) {
            case ARTICLE, NO_ARTICLE -> AsideReason.NO_ARTICLE;
            case LIVE_BLOG -> AsideReason.LIVE_BLOG;
            case SECTION_FRONT -> AsideReason.SECTION_FRONT;
            case VIDEO_PAGE -> AsideReason.VIDEO_PAGE;
            case ERROR_PAGE -> AsideReason.ERROR_PAGE;
            case CONSENT_WALL -> AsideReason.CONSENT_WALL;
            case PAYWALL_STUB -> AsideReason.PAYWALL_STUB;
        };
    }
}
