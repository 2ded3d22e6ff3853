package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalUrlTest {
    private static final CanonicalUrl PLAIN = CanonicalUrl.of("https://www.example.org/world/2021/03/04/harbour-opens");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/world/2021/03/04/harbour-opens?utm_source=feed&utm_medium=rss",
                "https://www.example.org/world/2021/03/04/harbour-opens/?fbclid=abc",
                "http://example.org/world/2021/03/04/harbour-opens#comments",
                "https://m.example.org/world/2021/03/04/harbour-opens?gclid=1&il=0",
                "https://amp.example.org/world/2021/03/04/harbour-opens",
                "https://www.example.org/world/2021/03/04/harbour-opens/amp/",
                "https://www.example.org/amp/world/2021/03/04/harbour-opens",
                "HTTPS://WWW.EXAMPLE.ORG:443/world/2021/03/04/harbour-opens",
                "https://www.example.org/world/2021/03/04/harbour-opens/index.html",
            })
    void everyWayToAnArticleHasOneKey(String url) {
        assertEquals(PLAIN.key(), CanonicalUrl.of(url).key());
    }

    @Test
    void whatNamesTheArticleStays() {
        CanonicalUrl first = CanonicalUrl.of("http://example.org/story.php?id=17&utm_source=x");
        CanonicalUrl second = CanonicalUrl.of("http://example.org/story.php?id=18");

        assertEquals("http://example.org/story.php?id=17", first.printed());
        assertNotEquals(first.key(), second.key());
    }

    @Test
    void thePrintedAddressKeepsSchemeAndHost() {
        assertEquals(
                "http://m.example.org/a-story/",
                CanonicalUrl.of("http://m.example.org/a-story/?utm_campaign=x#top")
                        .printed());
    }

    @Test
    void theDomainIsTheOutletsWithoutItsTwins() {
        assertEquals("example.org", PLAIN.domain());
        assertEquals("m.tv", CanonicalUrl.of("https://m.tv/a").domain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:desk@example.org",
                "no address",
                "http://",
                "https://localhost/x",
                "javascript:alert(1)"
            })
    void whatIsNoAddressHasNone(String text) {
        assertTrue(CanonicalUrl.of(text).isEmpty());
    }
}
