package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {
    @Test
    void theStructuredDataNamesTheAuthors() {
        HtmlReading reading = new PageFixture()
                .head(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"@type\":\"Person\",\"name\":\"Bo Day\"}]}</script>")
                .read();

        assertEquals(List.of("Ann Lee", "Bo Day"), reading.authors());
    }

    @Test
    void theOutletIsNotTheAuthorWhereABylineNamesAPerson() {
        HtmlReading reading = new PageFixture()
                .head("<meta name=\"author\" content=\"River Post\">")
                .beforeText("<div class=\"byline\">By <a href=\"/ann\">Ann Lee</a></div>")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void aLineThatBeginsWithByIsAByline() {
        HtmlReading reading =
                new PageFixture().beforeText("<p>By Ann Lee and Bo Day</p>").read();

        assertEquals(List.of("Ann Lee", "Bo Day"), reading.authors());
    }

    @Test
    void aCardForSharingNamesTheWriterUnderItsLabel() {
        HtmlReading reading = new PageFixture()
                .head(
                        "<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Ann Lee\">")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void aLinkToAnAuthorsPageByTheTitleNamesTheAuthor() {
        HtmlReading reading = new PageFixture()
                .beforeText("<p><strong><a href=\"/authors/ann\">Ann Lee</a></strong> - 12/03/2026</p>")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void aSignatureBelowTheTextNamesTheAuthor() {
        HtmlReading reading = new PageFixture()
                .afterText("<p><em>Written by Ann Lee</em></p>")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void theFullNameIsPreferredToTheFirst() {
        HtmlReading reading = new PageFixture()
                .head("<meta name=\"author\" content=\"Ann Lee\">")
                .beforeText("<div class=\"byline\">By Ann</div>")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void aMonthBehindANameIsNoneOfIt() {
        HtmlReading reading = new PageFixture()
                .beforeText("<div class=\"byline\">By Ann Lee December 3</div>")
                .read();

        assertEquals(List.of("Ann Lee"), reading.authors());
    }

    @Test
    void aCommentatorIsNoAuthor() {
        HtmlReading reading = new PageFixture()
                .afterText(
                        "<section class=\"comments\"><div class=\"comment\"><span class=\"comment-author\">Rob Gray</span>"
                                + "<p>I never liked that bridge.</p></div></section>")
                .read();

        assertEquals(List.of(), reading.authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ann Lee; Ann Lee",
                "Von Ida Lund und Jan de Boer; Ida Lund/Jan de Boer",
                "Par Anne Dupont; Anne Dupont",
                "Por José Díaz y Ana Gil; José Díaz/Ana Gil",
                "Written by Ann Lee on 3 May 2020; Ann Lee",
                "By Ann Lee, Staff Writer | 3 May 2020; Ann Lee",
                "10 Jan Written By Ann Lee; Ann Lee",
                "Ann Lee Senior Reporter; Ann Lee",
                "By ANN LEE; ANN LEE",
                "田中太郎 記者; 田中太郎",
            })
    void namesAreTakenOutOfAByline(String byline, String names) {
        assertEquals(List.of(names.split("/", -1)), PersonNames.of(byline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Share this article", "Read more about bridges", "3 May 2020", "Leave a comment", "by the river"})
    void whatIsNoNameGivesNone(String text) {
        assertEquals(List.of(), PersonNames.of(text));
    }
}
