package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final List<String> BODY =
            List.of(PageFixture.FIRST, PageFixture.SECOND, PageFixture.THIRD, PageFixture.FOURTH);

    @Test
    void aPageWithoutTextIsNoArticle() {
        HtmlReading reading = new HtmlReader().read("<html><body></body></html>", "");

        assertEquals(PageKind.NO_ARTICLE, reading.kind());
        assertEquals(List.of(), reading.paragraphs());
    }

    @Test
    void theArticleStaysAndTheNavigationGoes() {
        HtmlReading reading = new PageFixture().read();

        assertEquals(PageKind.ARTICLE, reading.kind());
        assertEquals(BODY, reading.paragraphs());
    }

    @Test
    void captionsSharingAndRelatedLinksGo() {
        HtmlReading reading = new PageFixture()
                .beforeText(
                        "<ul class=\"share-bar\"><li><a href=\"#\">Share</a></li><li><a href=\"#\">Tweet</a></li></ul>"
                                + "<figure class=\"image\"><img src=\"bridge.jpg\"><figcaption class=\"caption\">The old bridge at"
                                + " dusk. Photo: Tom Reed</figcaption></figure>")
                .afterText(
                        "<aside class=\"related\"><h3>Read more</h3><ul><li><a href=\"/a\">Ferry stops for winter</a></li>"
                                + "<li><a href=\"/b\">Mayor wins third term</a></li></ul></aside>"
                                + "<div class=\"newsletter-signup\"><p>Sign up for our newsletter and get the best of River Post"
                                + " in your inbox every morning.</p></div>")
                .read();

        assertEquals(BODY, reading.paragraphs());
    }

    @Test
    void readersCommentsAreNotTheArticle() {
        HtmlReading reading = new PageFixture()
                .afterText(
                        "<section id=\"comments\" class=\"comments\"><h3>Comments</h3><ul class=\"comment-list\">"
                                + "<li class=\"comment\"><p class=\"comment-text\">I never liked that bridge, and I say so openly.</p></li>"
                                + "<li class=\"comment\"><p class=\"comment-text\">The ferry was good enough for my mother.</p></li></ul></section>")
                .read();

        assertEquals(BODY, reading.paragraphs());
    }

    @Test
    void aSubheadingIsAParagraphOfItsOwnAndMarked() {
        HtmlReading reading = new PageFixture()
                .article(PageFixture.paragraphs(PageFixture.FIRST, PageFixture.SECOND) + "<h2>What comes next</h2>"
                        + PageFixture.paragraphs(PageFixture.THIRD, PageFixture.FOURTH))
                .read();

        assertEquals(List.of(2), reading.headings());
        assertEquals("What comes next", reading.paragraphs().get(2));
    }

    @Test
    void aRepeatedParagraphIsSaidOnce() {
        HtmlReading reading = new PageFixture()
                .article(PageFixture.paragraphs(
                        PageFixture.FIRST,
                        PageFixture.SECOND,
                        PageFixture.FIRST,
                        PageFixture.THIRD,
                        PageFixture.FOURTH))
                .read();

        assertEquals(BODY, reading.paragraphs());
    }

    @Test
    void twoLineBreaksEndAParagraph() {
        HtmlReading reading =
                new PageFixture().article(String.join("<br><br>\n", BODY)).read();

        assertEquals(BODY, reading.paragraphs());
    }

    @Test
    void noParagraphHoldsALineBreak() {
        HtmlReading reading = new PageFixture()
                .article(PageFixture.paragraphs(
                        PageFixture.FIRST.replace(" ", "\n"), PageFixture.SECOND, PageFixture.THIRD))
                .read();

        assertTrue(reading.paragraphs().stream().noneMatch(paragraph -> paragraph.contains("\n")));
        assertEquals(PageFixture.FIRST, reading.paragraphs().get(0));
    }

    @Test
    void whatThePageDoesNotBearIsAbsent() {
        HtmlReading reading = new PageFixture().read();

        assertEquals(Optional.empty(), reading.published());
        assertEquals(Optional.empty(), reading.modified());
        assertEquals(List.of(), reading.authors());
        assertEquals("", reading.image());
        assertEquals("", reading.section());
    }

    @Test
    void thePageSaysWhereItStandsAndWhatItIsAbout() {
        HtmlReading reading = new PageFixture()
                .head("<link rel=\"canonical\" href=\"/towns/bridge\">"
                        + "<meta property=\"article:section\" content=\"Towns\">"
                        + "<meta name=\"keywords\" content=\"bridge, council\">"
                        + "<meta property=\"og:image\" content=\"https://riverpost.example/bridge.jpg\">")
                .read();

        assertEquals("https://riverpost.example/towns/bridge", reading.canonicalUrl());
        assertEquals("River Post", reading.siteName());
        assertEquals("en", reading.languageHint());
        assertEquals("Towns", reading.section());
        assertEquals(List.of("bridge", "council"), reading.keywords());
        assertEquals("https://riverpost.example/bridge.jpg", reading.image());
    }

    @Test
    void textThatOnlyTheStructuredDataHoldsIsTakenFromThere() {
        String stated = String.join("\\n", PageFixture.FIRST, PageFixture.THIRD, PageFixture.FOURTH);
        HtmlReading reading = new PageFixture()
                .head(
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\""
                                + stated + "\"}</script>")
                .article("<div id=\"app\"></div>")
                .read();

        assertEquals(List.of(PageFixture.FIRST, PageFixture.THIRD, PageFixture.FOURTH), reading.paragraphs());
    }

    @Test
    void aLoneParagraphAmongCardsIsTheArticle() {
        String card =
                "<div class=\"card\"><a href=\"/n\"><b>Ferry times for the winter</b></a><br><small>Notices</small></div>";
        String article = PageFixture.FIRST + " " + PageFixture.THIRD;
        String page = "<html><head><title>Shed at the landing broken into</title></head><body><div class=\"card\"><div>"
                + card.repeat(6) + "</div><div class=\"card-columns related\"><small>Notices</small><br><br>"
                + article + "<br><br></div></div></body></html>";

        assertEquals(List.of(article), new HtmlReader().read(page, "").paragraphs());
    }

    @Test
    void theSamePageReadsTheSameTwice() {
        PageFixture page = new PageFixture().beforeText("<p class=\"byline\">By Ann Lee</p>");

        assertEquals(page.read(), page.read());
        assertFalse(page.read().authors().isEmpty());
    }
}
