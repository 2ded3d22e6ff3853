package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Pages that mean harm, or look as if: each is read to an answer in bounded steps. */
class HostilePageTest {
    @Test
    void aHundredThousandNestedElements() {
        String page = "<div>".repeat(100_000) + "<p>" + PageFixture.FIRST + "</p>";

        assertTrue(read(page).paragraphs().size() <= 1);
    }

    @Test
    void twoHundredThousandLinks() {
        String page = "<p>" + PageFixture.FIRST + "</p>" + "<a href=x>y</a> ".repeat(200_000);

        assertTrue(read(page).paragraphs().size() <= 2);
    }

    @Test
    void anElementWithFiftyThousandAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("=b");
        }

        read("<div" + attributes + "><p>" + PageFixture.FIRST + "</p></div>");
    }

    @Test
    void aClassOfAMillionWords() {
        read("<div class='" + "sidebar ".repeat(300_000) + "'><p>" + PageFixture.FIRST + "</p></div>");
    }

    @Test
    void aMillionEntities() {
        read("<p>" + "&amp;".repeat(500_000) + "</p>");
    }

    @Test
    void thirtyThousandParagraphs() {
        read(("<p>" + PageFixture.FIRST + "</p>").repeat(30_000));
    }

    @Test
    void structuredDataThatNestsWithoutEnd() {
        read("<script type='application/ld+json'>" + "{\"a\":[".repeat(100_000) + "</script><p>" + PageFixture.FIRST);
    }

    @Test
    void structuredDataThatBreaksOff() {
        HtmlReading reading = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge"
                + " opens\",\"author\":{\"name\":</script><p>" + PageFixture.FIRST);

        assertEquals("Bridge opens", reading.title());
    }

    @Test
    void aScriptThatWasNeverClosed() {
        read("<p>" + PageFixture.FIRST + "</p><script>var a = '<p>not text</p>';");
    }

    /** Each once cost a search to the page's end. */
    @Test
    void drawingsAndScriptsThatAreNeverClosed() {
        read("<svg>".repeat(200_000) + "<p>" + PageFixture.FIRST);
        read("<style></".repeat(100_000) + "<p>" + PageFixture.FIRST);
        read("<script ".repeat(100_000) + "<p>" + PageFixture.FIRST);
        read("<script></script".repeat(60_000) + "<p>" + PageFixture.FIRST);
    }

    @Test
    void aScriptsDataShownAsText() {
        String data = "{\"props\":{\"title\":\"A bridge of wood and stone, and what it cost the town\"},";

        HtmlReading reading = new PageFixture()
                .afterText("<div>" + data.repeat(2_000) + "</div>")
                .read();

        assertTrue(reading.paragraphs().stream().noneMatch(text -> text.contains("props")));
    }

    @Test
    void twoHundredThousandElementsWithinTheLineThatAreNeverClosed() {
        read("<p>" + PageFixture.FIRST + "<b><i>x".repeat(20_000));
        read("<p>" + PageFixture.FIRST + "<a href=x>y".repeat(20_000));
    }

    @Test
    void aHundredThousandTimesAndRoots() {
        read("<script>" + "12:00:00 publication".repeat(50_000)
                + "</script><time datetime='2020-01-01T23:00:00Z'></time>" + "<p>" + PageFixture.FIRST);
    }

    @Test
    void tablesWithinTables() {
        read("<table><tr><td>".repeat(5_000) + PageFixture.FIRST);
    }

    @Test
    void nothingButBrackets() {
        read("<".repeat(100_000) + ">".repeat(100_000));
    }

    private static HtmlReading read(String page) {
        return new HtmlReader().read(page, "https://riverpost.example/hostile");
    }
}
