package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagePartsTest {
    private static final String BRIDGE = PageFixture.paragraphs(PageFixture.FIRST, PageFixture.SECOND);
    private static final String FERRY = PageFixture.paragraphs(PageFixture.THIRD, PageFixture.FOURTH);
    private static final String HARBOUR = PageFixture.paragraphs(
            "The harbour master of Port Ellen has asked for a second crane, since the old one lifts no more than four tons.",
            "Ships from the north have waited two days for their turn, and some have turned back without unloading.");

    @Test
    void articlesUnderHeadingsOfTheirOwnArePartedWithNamesAndDays() {
        HtmlReading reading = read(
                "River Post: the week",
                part("Bridge to be rebuilt", "By Ida Lund", "2021-05-04", BRIDGE)
                        + part("Ferry to run in winter", "By Bo Day", "2021-05-05", FERRY)
                        + part("Crane too weak", "By Ann Lee", "2021-05-06", HARBOUR));

        assertEquals(
                List.of("Bridge to be rebuilt", "Ferry to run in winter", "Crane too weak"),
                reading.parts().stream().map(HtmlPart::title).toList());
        assertEquals(List.of("Bo Day"), reading.parts().get(1).authors());
        assertEquals(
                "2021-05-05", reading.parts().get(1).published().orElseThrow().at());
        assertEquals(
                "https://riverpost.example/ferry-to-run-in-winter",
                reading.parts().get(1).url());
        assertEquals(
                List.of(PageFixture.THIRD, PageFixture.FOURTH),
                reading.parts().get(1).paragraphs());
    }

    @Test
    void sectionsOfOneArticleStayTogether() {
        HtmlReading reading = read(
                "A week on the river",
                "<article><h1>A week on the river</h1><p class='byline'>By Ida Lund</p>"
                        + "<section><h2>The bridge</h2>" + BRIDGE + "</section><section><h2>The ferry</h2>" + FERRY
                        + "</section><section><h2>The crane</h2>" + HARBOUR + "</section></article>");

        assertTrue(reading.parts().isEmpty());
    }

    @Test
    void aNextArticleBelowAnArticleDoesNotMakeItADigest() {
        HtmlReading reading = read(
                "Bridge to be rebuilt",
                part("Bridge to be rebuilt", "By Ida Lund", "2021-05-04", BRIDGE)
                        + part("Ferry to run in winter", "By Bo Day", "2021-05-05", FERRY));

        assertTrue(reading.parts().isEmpty());
    }

    @Test
    void commentsAreNoArticles() {
        HtmlReading reading = new PageFixture()
                .afterText("<section class='comments'>" + part("Tom", "By Tom Reed", "2021-05-04", HARBOUR)
                        + part("Una", "By Una Fay", "2021-05-05", FERRY) + "</section>")
                .read();

        assertTrue(reading.parts().isEmpty());
    }

    private static String part(String title, String byline, String day, String body) {
        String link = "/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return "<article class='post'><h2><a href='" + link + "'>" + title + "</a></h2><p class='byline'>" + byline
                + "</p><time datetime='" + day + "'>" + day + "</time>" + body + "</article>";
    }

    private static HtmlReading read(String title, String body) {
        String page = "<html lang='en'><head><title>" + title + "</title></head><body><main>" + body
                + "</main></body></html>";
        return new HtmlReader().read(page, "https://riverpost.example/");
    }
}
