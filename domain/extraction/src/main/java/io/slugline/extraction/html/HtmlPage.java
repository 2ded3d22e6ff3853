package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.HtmlTree;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * A page once it is parsed and walked: its blocks, its clues, its structured data.
 *
 * @param source the page as it was given, with its scripts
 * @param url as delivered, may be empty
 */
record HtmlPage(String source, String url, PageClues clues, StructuredData data, List<Block> blocks) {
    static HtmlPage of(String html, String url, NameWords words) {
        PageClues clues = new PageClues();
        List<Block> blocks = new PageWalk(new ElementNames(words), clues).walk(HtmlTree.of(html));
        return new HtmlPage(html, url, clues, new StructuredData(clues.structured()), blocks);
    }

    PageText text(StockPhrases phrases) {
        List<Map<?, ?>> articles = data.articles();
        String title = clues.meta("og:title", "twitter:title");
        PageText.Self self = new PageText.Self(
                PageText.fold(title.isEmpty() ? clues.pageTitle() : title),
                PageText.fold(StructuredData.first(articles, "headline")),
                PageText.fold(clues.meta("og:description", "description", "twitter:description")),
                PageText.fold(withoutTags(StructuredData.first(articles, "articleBody"))));
        return new PageText(blocks, self, phrases);
    }

    /** Some houses write markup into the text of their structured data. */
    private static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
    }
}
