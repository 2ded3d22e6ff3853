package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void aPageWithoutTextIsNoArticle() {
        HtmlReading reading = new HtmlReader().read("<html><body></body></html>", "");

        assertEquals(PageKind.NO_ARTICLE, reading.kind());
        assertEquals(List.of(), reading.paragraphs());
    }
}
