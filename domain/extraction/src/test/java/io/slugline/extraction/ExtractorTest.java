package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.Edition;
import io.slugline.model.article.Article;
import io.slugline.model.article.Dateline;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import io.slugline.model.article.Source;
import io.slugline.model.page.FeedItem;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.PageVerdict.Articles;
import io.slugline.model.page.PageVerdict.NoArticle;
import io.slugline.model.page.PageVerdict.Unreadable;
import io.slugline.model.page.RawPage.Arrival;
import io.slugline.model.page.UnreadableReason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExtractorTest {
    private static final Instant RECEIVED = Instant.parse("2021-05-06T08:00:00Z");

    private static final String REPORT =
            "The harbour of Port Ellen will stay closed for large ships until the autumn, the mayor said on Tuesday.";
    private static final String MORE =
            "Divers found cracks in the western pier after the storms of the winter.Repairs have not begun, and will cost millions.";

    private static final Extractor EXTRACTOR = new Extractor(Editions.byLanguage());

    @Test
    void wireTextBecomesAnArticle() {
        Article article = only("Harbour stays closed for large ships\n\nPORT ELLEN, May 4. /TASS/. " + REPORT + "\n\n"
                + MORE + "\n\nWith reporting by AP and Reuters\n");

        assertEquals("Harbour stays closed for large ships", article.title());
        assertEquals(Optional.of(new Dateline("PORT ELLEN", "May 4", "TASS")), article.dateline());
        assertEquals(List.of("AP", "Reuters"), article.credits());
        assertEquals(new Source("TASS", ""), article.source());
        assertEquals(List.of(REPORT, MORE.replace("winter.Repairs", "winter. Repairs")), article.body());
        assertEquals("en", article.language());
        assertEquals(new Edition("en"), article.edition());
        assertEquals(RECEIVED, article.receivedAt());
        assertEquals("", article.url());
    }

    @Test
    void aDateWithoutAYearIsNoDate() {
        assertEquals(
                Optional.empty(),
                only("Harbour stays closed\n\nOSLO, May 4 (AP) - " + REPORT + "\n\n" + MORE)
                        .published());
    }

    @Test
    void theAddressGivesTheDayAndTheTextTheMinute() {
        String text = "Harbour stays closed for large ships\n4 May 2021 10:22\n\n" + REPORT + "\n\n" + MORE;

        Article article = ((Articles)
                        EXTRACTOR.extract(page(text, "https://www.example.org/2021/05/04/harbour?utm_source=x", "")))
                .articles()
                .get(0);

        assertEquals(Optional.of(new Published("2021-05-04T10:22", Precision.MINUTE, Basis.TEXT)), article.published());
        assertEquals("https://www.example.org/2021/05/04/harbour", article.url());
        assertEquals(new Source("", "example.org"), article.source());
    }

    @Test
    void partsOfADigestLendEachOtherTheYear() {
        String page = "Harbour stays closed for large ships\nhttp://example.org/a\n\nOSLO, May 4 (AP) - " + REPORT
                + "\n\n" + MORE
                + "\n\nMayor wants a new pier by spring\nhttp://example.com/2021/05/04/pier\n\n"
                + REPORT.replace("harbour", "pier")
                + "\n\n" + MORE.replace("Divers", "Masons")
                + "\n\nFerries keep to their timetable\nhttp://example.net/b\n\n"
                + REPORT.replace("harbour", "ferry")
                + "\n\nAll ferries will go as planned, the line's owner said after the meeting.\n";

        List<Article> parts = ((Articles) EXTRACTOR.extract(page(page, "", ""))).articles();

        assertEquals(3, parts.size());
        assertEquals(
                List.of("p-1", "p-1", "p-1"),
                parts.stream().map(Article::partOf).toList());
        assertEquals(
                Optional.of(new Published("2021-05-04", Precision.DAY, Basis.DATELINE)),
                parts.get(0).published());
        assertEquals(
                Optional.of(new Published("2021-05-04", Precision.DAY, Basis.URL)),
                parts.get(1).published());
        assertEquals(
                Optional.of(new Published("2021-05-04", Precision.DAY, Basis.TEXT)),
                parts.get(2).published());
    }

    @Test
    void aDeckThatIsToldAgainStandsOnce() {
        Article article = only(
                "Harbour stays closed for large ships\n\nRepairs have not begun, and will cost millions\n\nOSLO (AP) - "
                        + REPORT + "\n\nRepairs have not begun, and will cost millions.\n");

        assertEquals(List.of(REPORT, "Repairs have not begun, and will cost millions."), article.body());
    }

    @Test
    void revisionsOfAPageMeet() {
        Article first = whole("http://example.org/harbour?utm_source=a", REPORT);
        Article second = whole("https://www.example.org/harbour/amp", REPORT + " The repairs will begin in June.");
        Article other = whole("https://www.example.org/harbour/2", REPORT);

        assertEquals(first.id(), second.id());
        assertNotEquals(first.id(), other.id());
    }

    @Test
    void aSourceMayHaveADeskOfItsOwn() {
        Extractor extractor = new Extractor(new Editions(Map.of("example.org", "harbours")));

        Article article = ((Articles)
                        extractor.extract(page("Harbour closed\n\n" + REPORT, "http://news.example.org/a", "")))
                .articles()
                .get(0);

        assertEquals(new Edition("harbours"), article.edition());
        assertEquals("en", article.language());
    }

    @Test
    void whatAFeedSaysIsEvidence() {
        FeedItem item = new FeedItem(
                new Arrival("p-1", "http://example.org/harbour", "Example Wire", RECEIVED, false),
                "Harbour closed",
                "Tue, 04 May 2021 08:12:44 +0000",
                List.of("Ann Smith"),
                "",
                REPORT + "\n\n" + MORE);

        Article article = ((Articles) EXTRACTOR.extract(item)).articles().get(0);

        assertEquals("Harbour closed", article.title());
        assertEquals(List.of("Ann Smith"), article.authors());
        assertEquals(
                Optional.of(new Published("2021-05-04T08:12:44Z", Precision.SECOND, Basis.MARKUP)),
                article.published());
        assertEquals(new Source("Example Wire", "example.org"), article.source());
        assertEquals(2, article.body().size());
    }

    @Test
    void languagesAreTold() {
        assertEquals(
                "de",
                only("Hafen bleibt geschlossen\n\nDer Hafen bleibt bis zum Herbst für große Schiffe geschlossen, sagte die Bürgermeisterin am Dienstag.")
                        .language());
        assertEquals(
                "ru",
                only("Порт закрыт\n\nПорт останется закрытым для крупных судов до осени, сообщила во вторник мэр города журналистам.")
                        .language());
        assertEquals(
                "ja",
                only("港は閉鎖\n\n港は秋まで大型船に対して閉鎖されたままになると市長が火曜日に記者団に語った。修理はまだ始まっていない。")
                        .language());
        assertEquals(
                "ar",
                only("الميناء مغلق\n\nسيبقى الميناء مغلقا أمام السفن الكبيرة حتى الخريف بحسب ما قالت رئيسة البلدية للصحفيين يوم الثلاثاء الماضي.")
                        .language());
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertEquals(UnreadableReason.EMPTY, unreadable(new byte[0]));
        assertEquals(UnreadableReason.EMPTY, unreadable(" \n\t ".getBytes(StandardCharsets.UTF_8)));
        assertEquals(UnreadableReason.NOT_TEXT, unreadable("%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)));
        assertEquals(UnreadableReason.TOO_LARGE, unreadable(new byte[Extractor.LARGEST_PAGE + 1]));
    }

    @Test
    void aPageOfTitlesIsNoArticle() {
        assertInstanceOf(NoArticle.class, EXTRACTOR.extract(page("Harbour\nPier\nFerries\n", "", "")));
    }

    @Test
    void whatGoesAsideKeepsItsTitleAndDate() {
        String html = "<html><head><title>Ferry timetable</title>"
                + "<meta property='article:published_time' content='2019-05-03T08:12:44+02:00'></head>"
                + "<body><h1>Ferry timetable</h1></body></html>";

        NoArticle aside = (NoArticle) EXTRACTOR.extract(page(html, "", "text/html"));

        assertEquals("Ferry timetable", aside.title());
        assertEquals("2019-05-03", aside.published().orElseThrow().day());
    }

    @Test
    void equalPagesGiveEqualVerdicts() {
        PageBytes page = page("Harbour stays closed\n\n" + REPORT + "\n\n" + MORE, "", "");

        assertEquals(EXTRACTOR.extract(page), new Extractor(Editions.byLanguage()).extract(page));
    }

    private static Article only(String text) {
        List<Article> articles = ((Articles) EXTRACTOR.extract(page(text, "", ""))).articles();
        assertEquals(1, articles.size());
        assertTrue(articles.get(0).partOf().isEmpty());
        return articles.get(0);
    }

    private static Article whole(String url, String text) {
        return ((Articles) EXTRACTOR.extract(page("Harbour closed\n\n" + text, url, "")))
                .articles()
                .get(0);
    }

    private static UnreadableReason unreadable(byte[] content) {
        PageVerdict verdict = EXTRACTOR.extract(new PageBytes(new Arrival("p-1", "", "", RECEIVED, true), "", content));
        return ((Unreadable) verdict).reason();
    }

    private static PageBytes page(String text, String url, String contentType) {
        return new PageBytes(
                new Arrival("p-1", url, "", RECEIVED, true), contentType, text.getBytes(StandardCharsets.UTF_8));
    }
}
