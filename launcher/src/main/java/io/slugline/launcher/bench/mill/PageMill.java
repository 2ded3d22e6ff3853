package io.slugline.launcher.bench.mill;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes whole HTML pages of about 170 KB out of made-up articles: the same bytes for the same number, in any order and
 * on any machine.
 */
public final class PageMill {
    private static final int TEASERS = 34;
    private static final int COMMENTS = 18;
    private static final int PLACEHOLDER_PARTS = 40;
    private static final int PICTURES = 500;

    private final List<Furniture> furniture =
            IntStream.range(0, Outlets.COUNT).mapToObj(Furniture::new).toList();

    private final List<String> placeholders = placeholders();

    /** The page of that number, as it was fetched. */
    public FetchedPage page(int number) {
        MadeArticle article = MadeArticle.of(number);
        int outlet = Outlets.numberOf(article.outlet());
        return new FetchedPage(
                article.url(),
                article.outlet(),
                article.at(),
                html(article, outlet).getBytes(StandardCharsets.UTF_8));
    }

    private String html(MadeArticle article, int outlet) {
        Furniture around = furniture.get(outlet);
        Random random = new Random(article.number() * 13L + 1);
        StringBuilder page = new StringBuilder(200_000);
        head(page, article);
        page.append(around.headEnd)
                .append("</head><body class=\"page page--article\">\n")
                .append(around.menu);
        body(page, article, outlet);
        teasers(page, random);
        comments(page, random);
        return page.append(around.footer).append("</body></html>\n").toString();
    }

    private static void head(StringBuilder page, MadeArticle article) {
        page.append(
                Words.format("""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="%2$s">
                <meta property="og:type" content="article"><link rel="canonical" href="%3$s">
                <meta property="article:published_time" content="%4$s"><meta name="author" content="%5$s">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s",
                "datePublished":"%4$s","author":{"@type":"Person","name":"%5$s"},"publisher":{"@type":"Organization","name":"%2$s"}}
                </script>
                """, article.title(), article.outlet(), article.url(), article.at(), article.author()));
    }

    /** Outlets of even number print in an article element, the others in nested boxes. */
    private static void body(StringBuilder page, MadeArticle article, int outlet) {
        boolean semantic = outlet % 2 == 0;
        page.append(
                semantic
                        ? "<main><article class=\"story\">"
                        : "<div class=\"wrap\"><div class=\"col-8\"><div class=\"text\">");
        page.append("<h1>").append(article.title()).append("</h1>\n<div class=\"meta\"><span class=\"byline\">By ");
        page.append(article.author())
                .append("</span> <time datetime=\"")
                .append(article.at())
                .append("\">");
        page.append(article.at()).append("</time></div>\n");
        int number = 0;
        for (String paragraph : article.paragraphs()) {
            page.append("<p class=\"text__p\" data-n=\"").append(number).append("\">");
            page.append(paragraph).append("</p>\n");
            if (number++ == 4) {
                page.append(
                        "<aside class=\"promo\"><a href=\"/newsletter\">Sign up for the morning letter</a></aside>\n");
            }
        }
        page.append(semantic ? "</article></main>\n" : "</div></div></div>\n");
    }

    private void teasers(StringBuilder page, Random random) {
        page.append("<section class=\"related\"><h2>More stories</h2>\n");
        for (int teaser = 0; teaser < TEASERS; teaser++) {
            String noun = Words.pick(Words.NOUNS, random);
            String id = Integer.toHexString(random.nextInt());
            page.append("<div class=\"card card--")
                    .append(noun)
                    .append("\" data-id=\"")
                    .append(id);
            page.append("\" style=\"");
            page.append(Words.pick(placeholders, random));
            page.append("\"><a class=\"card__link\" href=\"/")
                    .append(noun)
                    .append('/')
                    .append(id);
            page.append("\"><picture><source srcset=\"/img/")
                    .append(id)
                    .append("-640.webp 640w, /img/")
                    .append(id);
            page.append("-1280.webp 1280w\" sizes=\"(max-width: 640px) 100vw, 320px\"><img loading=\"lazy\" alt=\"");
            page.append(noun).append("\" src=\"/img/").append(id).append(".jpg\"></picture><h3 class=\"card__title\">");
            title(page, noun, random);
            page.append("</h3></a><span class=\"card__label\">").append(noun).append("</span></div>\n");
        }
        page.append("</section>\n");
    }

    /** Pictures of a few pixels until the real ones are loaded, as many pages have them. */
    private static List<String> placeholders() {
        Random random = new Random(PICTURES);
        return Stream.generate(() -> placeholder(random)).limit(PICTURES).toList();
    }

    private static String placeholder(Random random) {
        StringBuilder style = new StringBuilder("background-image:url(data:image/png;base64,");
        for (int part = 0; part < PLACEHOLDER_PARTS; part++) {
            style.append(Long.toString(random.nextLong(), Character.MAX_RADIX));
        }
        return style.append(");background-size:cover;background-position:center center;aspect-ratio:16/9")
                .toString();
    }

    private static void title(StringBuilder page, String noun, Random random) {
        page.append("The ")
                .append(Words.pick(Words.ADJECTIVES, random))
                .append(' ')
                .append(noun)
                .append(" that ");
        page.append(Words.pick(Words.VERBS, random)).append(" the ").append(Words.pick(Words.NOUNS, random));
    }

    private static void comments(StringBuilder page, Random random) {
        page.append("<section id=\"comments\" class=\"comments\">\n");
        for (int comment = 0; comment < COMMENTS; comment++) {
            page.append("<div class=\"comment\"><div class=\"comment__head\"><b>")
                    .append(Words.pick(Words.FIRST, random));
            page.append("</b> <i>")
                    .append(random.nextInt(23))
                    .append(" hours ago</i></div><div class=\"comment__text\">");
            title(page, Words.pick(Words.NOUNS, random), random);
            page.append(".</div><a href=\"#reply\">Reply</a></div>\n");
        }
        page.append("</section>\n");
    }
}
