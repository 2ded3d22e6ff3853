package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageKindTest {
    @Test
    void aNotFoundPageIsAnError() {
        String page = "<html><head><title>404 - Page not found</title></head><body><h1>Page not found</h1>"
                + "<p>The page you are looking for has moved or never was here.</p></body></html>";

        assertEquals(PageKind.ERROR_PAGE, kind(page));
    }

    @Test
    void anArticleAboutErrorsIsAnArticle() {
        assertEquals(
                PageKind.ARTICLE,
                new PageFixture()
                        .heading("Why the page was not found: a history")
                        .read()
                        .kind());
    }

    @Test
    void aPageThatOnlyAsksForConsentIsAWall() {
        String page = "<html><head><title>River Post</title></head><body><div><h1>Your privacy</h1>"
                + "<p>We and our partners store cookies on your device to measure how our pages are used.</p>"
                + "<p>You can withdraw your consent to the processing of personal data at any time.</p>"
                + "<p>Read our privacy policy and the list of third parties for more.</p></div></body></html>";

        assertEquals(PageKind.CONSENT_WALL, kind(page));
    }

    @Test
    void aPageOfLinksIsASectionFront() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            cards.append("<div class='card'><h3><a href='/a")
                    .append(i)
                    .append("'>Another headline of the day, number ")
                    .append(i)
                    .append("</a></h3></div>");
        }
        String page = "<html><head><title>Towns</title></head><body><h1>Towns</h1><div class='grid'>" + cards
                + "</div></body></html>";

        assertEquals(
                PageKind.SECTION_FRONT,
                new HtmlReader().read(page, "https://riverpost.example/towns/").kind());
    }

    @Test
    void aVideoWithTwoLinesOfTextIsAVideoPage() {
        String page =
                "<html><head><title>Bridge opens</title><meta property='og:type' content='video.other'></head><body>"
                        + "<h1>Bridge opens</h1><div class='player'></div><p>See how the first cart crosses the new bridge at"
                        + " Brackwater, filmed from the old ferry.</p></body></html>";

        assertEquals(PageKind.VIDEO_PAGE, kind(page));
    }

    @Test
    void aLiveBlogSaysSoInItsData() {
        String updates = "{\"@type\":\"BlogPosting\",\"headline\":\"a\"}";
        HtmlReading reading = new PageFixture()
                .head(
                        "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Flood: live\","
                                + "\"liveBlogUpdate\":[" + updates + "," + updates + "," + updates + "]}</script>")
                .read();

        assertEquals(PageKind.LIVE_BLOG, reading.kind());
    }

    @Test
    void aFirstSentenceBeforeAPaywallIsAStub() {
        HtmlReading reading = new PageFixture()
                .head("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\","
                        + "\"isAccessibleForFree\":\"False\"}</script>")
                .article(PageFixture.paragraphs(PageFixture.FIRST))
                .read();

        assertEquals(PageKind.PAYWALL_STUB, reading.kind());
    }

    private static PageKind kind(String page) {
        return new HtmlReader().read(page, "").kind();
    }
}
