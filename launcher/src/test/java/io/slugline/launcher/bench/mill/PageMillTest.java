package io.slugline.launcher.bench.mill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.extraction.Editions;
import io.slugline.extraction.Extractor;
import io.slugline.model.article.Article;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageMillTest {
    @Test
    void theSameNumberIsTheSamePageInAnyOrderAndPlace() {
        byte[] first = new PageMill().page(7).html();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            PageMill mill = new PageMill();
            mill.page(3);

            assertArrayEquals(first, mill.page(7).html());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPageIsAsLargeAsPagesOfNewsAre() {
        int length = new PageMill().page(1).html().length;

        assertTrue(length > 150_000 && length < 190_000, "it has " + length + " bytes");
    }

    @Test
    void theArticleOfAPageIsReadAsItWasWritten() {
        MadeArticle made = MadeArticle.of(5);
        FetchedPage page = new PageMill().page(5);
        RawPage.Arrival arrival = new RawPage.Arrival("p-5", page.url(), page.source(), page.at(), false);

        PageVerdict verdict =
                new Extractor(Editions.byLanguage()).extract(new PageBytes(arrival, "text/html", page.html()));

        Article article =
                assertInstanceOf(PageVerdict.Articles.class, verdict).articles().get(0);
        assertEquals(made.title(), article.title());
        assertEquals(made.paragraphs(), article.body());
    }
}
