package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages of HTML. */
public final class HtmlReader {
    /**
     * What the page says.
     *
     * @param html the decoded text of the page
     * @param url as delivered, may be empty
     */
    public HtmlReading read(String html, String url) {
        Document page = Jsoup.parse(html, url);
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : page.select("p")) {
            String text = paragraph.text().strip();
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return new HtmlReading(
                paragraphs.isEmpty() ? PageKind.NO_ARTICLE : PageKind.ARTICLE,
                page.title(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                page.select("html").attr("lang"),
                paragraphs,
                List.of(),
                "",
                List.of(),
                "");
    }
}
