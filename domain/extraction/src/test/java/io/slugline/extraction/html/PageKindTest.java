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

    /** Nothing in its data says so: the title does, and the times above its posts. */
    @Test
    void aLiveBlogSaysSoByItsTimes() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            posts.append("<li class='post'><time>1")
                    .append(i)
                    .append(":05</time><h3>News of hour ")
                    .append(i);
            posts.append(
                    "</h3><p>The water stands at the third step of the quay, and sandbags are being filled.</p></li>");
        }
        String page =
                "<html><head><title>Live: flood at Brackwater</title></head><body><h1>Live: flood at Brackwater</h1><ol>"
                        + posts + "</ol></body></html>";

        assertEquals(PageKind.LIVE_BLOG, kind(page));
    }

    @Test
    void anArticleWithATimeLineIsAnArticle() {
        assertEquals(
                PageKind.ARTICLE,
                new PageFixture()
                        .heading("The night the bridge went: hour by hour")
                        .afterText("<ul><li>20:15</li><li>21:30</li><li>22:45</li><li>23:05</li></ul>")
                        .read()
                        .kind());
    }

    @Test
    void aGateBeforeThePageIsAConsentWall() {
        String page = "<html><head><title>Before you continue | River Post</title></head><body><div class='gate'>"
                + "<h1>Before you continue</h1><p>We and eighty others would like to keep small files on your device, so that we"
                + " know you again when you come back.</p><p>Say yes or no; you can change your mind later.</p>"
                + "<button>Accept all</button> <a href='/privacy'>Privacy policy</a></div></body></html>";

        assertEquals(PageKind.CONSENT_WALL, kind(page));
    }

    @Test
    void anArticleAboutPrivacyIsAnArticle() {
        assertEquals(
                PageKind.ARTICLE,
                new PageFixture().heading("Your privacy").read().kind());
    }

    @Test
    void cardsWithALineEachAreASectionFront() {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            cards.append("<div class='card'><h2><a href='/a").append(i).append("'>A headline of the day, number ");
            cards.append(i).append("</a></h2><p>One line that says what the story is about, and no more.</p></div>");
        }
        String page = "<html><head><title>Harbour | River Post</title></head><body><main><h1>Harbour</h1>" + cards
                + "</main></body></html>";

        assertEquals(
                PageKind.SECTION_FRONT,
                new HtmlReader().read(page, "https://riverpost.example/harbour").kind());
    }

    @Test
    void anInvitationToPayAfterOneSentenceIsAStub() {
        HtmlReading reading = new PageFixture()
                .article(PageFixture.paragraphs(PageFixture.FIRST, "Subscribe to read the rest of this story."))
                .read();

        assertEquals(PageKind.PAYWALL_STUB, reading.kind());
    }

    @Test
    void anInvitationToPayAfterAWholeArticleIsNoStub() {
        HtmlReading reading = new PageFixture()
                .afterText("<p class='pitch'>Subscribe to read more stories like this.</p>")
                .read();

        assertEquals(PageKind.ARTICLE, reading.kind());
    }

    private static PageKind kind(String page) {
        return new HtmlReader().read(page, "").kind();
    }
}
