package io.slugline.extraction.html;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.internal.StringUtil;

/** Reads pages of HTML: the text of the article, what the page says about it, and what kind of page it is. */
public final class HtmlReader {
    private static final int MOST_KEYWORDS = 40;
    private static final int LONGEST_KEYWORD = 80;

    private final NameWords words = NameWords.load();
    private final StockPhrases phrases = StockPhrases.load();
    private final BodyReader body = new BodyReader();
    private final DateText dates = new DateText(new MonthNames());

    /**
     * What the page says.
     *
     * @param html the decoded text of the page
     * @param url as delivered, may be empty
     */
    public HtmlReading read(String html, String url) {
        HtmlPage page = HtmlPage.of(html, url, words);
        PageText text = page.text(phrases);
        List<Block> chosen = page.blocks().isEmpty() ? List.of() : body.read(text);
        String canonical = canonical(page, url);
        return new Reading(page, text, chosen, url.isEmpty() ? canonical : url).with(canonical, dates);
    }

    /** A page on the way to its answer. */
    private record Reading(HtmlPage page, PageText text, List<Block> chosen, String address) {
        HtmlReading with(String canonical, DateText dates) {
            Paragraphs paragraphs = Paragraphs.of(chosen).orStated(articleBody(page));
            SiteName site = SiteName.of(page, host(address));
            String title = new TitleFinder(page, site, address).find();
            AuthorFinder.Core core = AuthorFinder.Core.of(title, chosen);
            AuthorFinder authors = new AuthorFinder(page, site, text, core);
            DateFinder days = new DateFinder(page, text, dates, authors.titleBlock(), core.firstBlock());
            PageKind kind = KindJudge.judge(page, text, paragraphs, new KindJudge.Address(address, title));
            List<HtmlPart> parts = kind == PageKind.ARTICLE || kind == PageKind.SECTION_FRONT
                    ? new PageParts(page, text, dates, chosen).find(title)
                    : List.of();
            return new HtmlReading(
                    parts.isEmpty() ? kind : PageKind.ARTICLE,
                    title,
                    authors.find(),
                    days.published(address),
                    days.modified(),
                    canonical,
                    site.name(),
                    language(page),
                    paragraphs.texts(),
                    paragraphs.headings(),
                    section(page),
                    keywords(page),
                    image(page, address),
                    parts);
        }
    }

    private static String articleBody(HtmlPage page) {
        return StructuredData.first(page.data().articles(), "articleBody");
    }

    private static String canonical(HtmlPage page, String url) {
        String named = page.clues().canonical();
        if (named.isEmpty()) {
            named = page.clues().meta("og:url");
        }
        if (named.isEmpty()) {
            named = StructuredData.first(page.data().articles(), "url", "mainEntityOfPage");
        }
        String absolute = absolute(url, named);
        return absolute.startsWith("http") ? absolute : "";
    }

    private static String absolute(String base, String reference) {
        return reference.isEmpty() || reference.startsWith("http") || base.isEmpty()
                ? reference
                : StringUtil.resolve(base, reference);
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noUrl) {
            return "";
        }
    }

    private static String language(HtmlPage page) {
        String declared = page.clues().language();
        return declared.isEmpty() ? page.clues().meta("content-language", "og:locale", "language") : declared;
    }

    private static String section(HtmlPage page) {
        String section = page.clues().meta("article:section", "parsely-section", "section", "og:article:section");
        return section.isEmpty() ? StructuredData.first(page.data().articles(), "articleSection") : section;
    }

    private static List<String> keywords(HtmlPage page) {
        Set<String> keywords = new LinkedHashSet<>();
        page.clues().metas("article:tag").forEach(tag -> add(tag, keywords));
        add(page.clues().meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags"), keywords);
        for (Map<?, ?> article : page.data().articles()) {
            if (article.get("keywords") instanceof List<?> list) {
                list.forEach(keyword -> add(String.valueOf(keyword), keywords));
            } else {
                add(StructuredData.text(article, "keywords"), keywords);
            }
        }
        return keywords.stream().limit(MOST_KEYWORDS).toList();
    }

    private static void add(String value, Set<String> keywords) {
        for (String keyword : List.of(value.split("[,;|]"))) {
            if (!keyword.isBlank() && keyword.length() < LONGEST_KEYWORD) {
                keywords.add(keyword.strip());
            }
        }
    }

    private static String image(HtmlPage page, String url) {
        String image = page.clues()
                .meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");
        if (image.isEmpty()) {
            image = StructuredData.first(page.data().articles(), "image", "thumbnailUrl");
        }
        String absolute = absolute(url, image);
        return absolute.startsWith("http") ? absolute : "";
    }
}
