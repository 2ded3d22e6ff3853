package io.slugline.extraction.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTest {
    private final DateText dates = new DateText(new MonthNames());

    @Test
    void figuresOfOtherScriptsAreFigures() {
        HtmlReading reading =
                new PageFixture().beforeText("<p>১৬ ফেব্রুয়ারি ২০২০</p>").read("https://riverpost.example/a");

        assertEquals("2020-02-16", reading.published().orElseThrow().at());
    }

    @Test
    void markupGivesTheSecondWithItsZone() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-03T08:12:44+0200'>")
                .head("<meta property='article:modified_time' content='2019-05-04'>")
                .read();

        assertEquals(
                Optional.of(new Published("2019-05-03T08:12:44+02:00", Precision.SECOND, Basis.MARKUP)),
                reading.published());
        assertEquals(Optional.of(new Published("2019-05-04", Precision.DAY, Basis.MARKUP)), reading.modified());
    }

    @Test
    void theUrlGivesTheDay() {
        HtmlReading reading = new PageFixture().read("https://riverpost.example/2019/05/03/bridge");

        assertEquals(Optional.of(new Published("2019-05-03", Precision.DAY, Basis.URL)), reading.published());
    }

    @Test
    void aLineUnderTheTitleGivesTheMinute() {
        HtmlReading reading =
                new PageFixture().beforeText("<p>3 May 2019, 19:39</p>").read();

        assertEquals(Optional.of(new Published("2019-05-03T19:39", Precision.MINUTE, Basis.TEXT)), reading.published());
    }

    @Test
    void readersAreToldTheNewsroomsDay() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-04T02:12:44Z'>")
                .beforeText("<p class='date'>May 3, 2019</p>")
                .read();

        assertEquals(Optional.of(new Published("2019-05-03", Precision.DAY, Basis.TEXT)), reading.published());
    }

    @Test
    void theSameMomentByTheNewsroomsClockIsFoundInScripts() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-04T02:12:44Z'>")
                .head(
                        "<script>var publication_date = '2019-05-03 21:12:44'; var created = '2019-05-03 20:00:13';</script>")
                .read();

        assertEquals(
                Optional.of(new Published("2019-05-03T21:12:44", Precision.SECOND, Basis.MARKUP)), reading.published());
    }

    @Test
    void anotherMomentOfTheDayBeforeChangesNothing() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-04T14:12:44Z'>")
                .head("<script>var created = '2019-05-03 20:00:13';</script>")
                .beforeText("<p class='date'>May 3, 2019</p>")
                .read();

        assertEquals("2019-05-04", reading.published().orElseThrow().day());
    }

    @Test
    void thePagesOwnClockTellsTheDayWhereNothingIsPrinted() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-04T02:12:44Z'>")
                .head("<script>var next = 'Sat, 04 May 2019 06:00:00 -0400';</script>")
                .read();

        assertEquals(
                Optional.of(new Published("2019-05-03T22:12:44-04:00", Precision.SECOND, Basis.MARKUP)),
                reading.published());
    }

    @Test
    void clocksThatDisagreeAreNotHeard() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-04T02:12:44Z'>")
                .head("<script>var on = ['Sat, 04 May 2019 06:00:00 -0400', '2019-05-04T06:00:00+02:00'];</script>")
                .read();

        assertEquals("2019-05-04", reading.published().orElseThrow().day());
    }

    @Test
    void theMetaElementKnowsUniversalTimeBetterThanStructuredData() {
        HtmlReading reading = new PageFixture()
                .head("<meta property='article:published_time' content='2019-05-03T21:12:44+00:00'>")
                .head("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2019-05-04T07:12:44Z\"}</script>")
                .read();

        assertEquals("2019-05-03", reading.published().orElseThrow().day());
    }

    @Test
    void aDateAloneOnItsLineMayBeALink() {
        HtmlReading reading = new PageFixture()
                .beforeText("<p><a href='/day/7'>3 May 2019 18:29</a></p>")
                .read();

        assertEquals("2019-05-03", reading.published().orElseThrow().day());
    }

    @Test
    void aDateOfChangeIsNoDateOfPublicationWhereThereIsOne() {
        HtmlReading reading = new PageFixture()
                .beforeText(
                        "<div class='dates'><span class='date'>Updated 5 May 2019</span><span class='date'>3 May 2019</span></div>")
                .read();

        assertEquals("2019-05-03", reading.published().orElseThrow().day());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "May 3, 2019; 2019-05-03",
                "3 May 2019; 2019-05-03",
                "Published: 3rd of May 2019; 2019-05-03",
                "3. Mai 2019; 2019-05-03",
                "03.05.2019; 2019-05-03",
                "3 de mayo de 2019; 2019-05-03",
                "3 mai 2019; 2019-05-03",
                "3 мая 2019; 2019-05-03",
                "3. května 2019; 2019-05-03",
                "3 Mayıs 2019; 2019-05-03",
                "2019年5月3日; 2019-05-03",
                "2019년 5월 3일; 2019-05-03",
                "2019/05/03; 2019-05-03",
                "5/13/2019; 2019-05-13",
                "May 3, 2019 at 7:39 p.m.; 2019-05-03T19:39",
                "2019-05-03 19:39; 2019-05-03T19:39",
                "2019-05-03T19:39:05Z; 2019-05-03T19:39:05Z",
            })
    void datesAreReadInManyLanguages(String text, String at) {
        assertEquals(at, dates.inText(text, "en").orElseThrow().at());
    }

    @Test
    void listopadaIsNovemberInPolishAndOctoberInCroatian() {
        assertEquals(
                "2019-11-03",
                dates.inText("3 listopada 2019", "pl").orElseThrow().at());
        assertEquals(
                "2019-10-03",
                dates.inText("3. listopada 2019.", "hr").orElseThrow().at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no date", "31 February 2019", "version 10.20.30.40", "room 2019", "call 555-2019-44"})
    void whatIsNoDateGivesNone(String text) {
        assertEquals(Optional.empty(), dates.inText(text, "en"));
    }
}
