package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    @Test
    void theHeadingIsTheTitle() {
        assertEquals(
                "Brackwater to rebuild its wooden bridge",
                new PageFixture().read().title());
    }

    @Test
    void aHeadingThatIsTheSitesNameIsNot() {
        String page = "<html><head><title>Council votes for the bridge - River Post</title>"
                + "<meta property='og:site_name' content='River Post'></head><body><h1>River Post</h1>"
                + PageFixture.paragraphs(PageFixture.FIRST, PageFixture.SECOND) + "</body></html>";

        assertEquals(
                "Council votes for the bridge", new HtmlReader().read(page, "").title());
    }

    @Test
    void theHeadingIsTheTitleWhereTheTitleForSharingSaysMore() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='og:title' content='Towns: Brackwater to rebuild its wooden bridge'>")
                .head(
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Brackwater to rebuild"
                                + " its wooden bridge\"}</script>")
                .read();

        assertEquals("Brackwater to rebuild its wooden bridge", reading.title());
    }

    @Test
    void theTitleForSharingIsTheTitleWhereTheHeadingPutsAKickerBefore() {
        HtmlReading reading = new PageFixture()
                .heading("Towns: Brackwater to rebuild its wooden bridge")
                .head("<meta property='og:title' content='Brackwater to rebuild its wooden bridge'>")
                .head(
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Towns: Brackwater to"
                                + " rebuild its wooden bridge\"}</script>")
                .read();

        assertEquals("Brackwater to rebuild its wooden bridge", reading.title());
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge to be rebuilt | River Post, Bridge to be rebuilt",
        "River Post: Bridge to be rebuilt, River Post: Bridge to be rebuilt",
        "River Post - Bridge to be rebuilt, Bridge to be rebuilt",
        "Bridge to be rebuilt - Towns - River Post, Bridge to be rebuilt",
        "Bridge - a long story - River Post, Bridge - a long story",
        "Bridge to be rebuilt » riverpost.example, Bridge to be rebuilt",
        "Half-built bridge opens, Half-built bridge opens",
    })
    void theSitesNameIsCutOffATitle(String title, String own) {
        assertEquals(own, new SiteName("River Post", "riverpost.example").without(title));
    }
}
