package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.model.article.Published;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.PageVerdict.Articles;
import io.slugline.model.page.PageVerdict.NoArticle;
import io.slugline.model.page.RawPage.Arrival;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that bear no date, no author and no source, though each holds something that looks like one: they get none. */
final class NothingInventedTest {
    private static final String TEXT =
            "<p>The old mill stands where the two rivers meet, and on quiet mornings one hears"
                    + " its wheel as far as the church.</p><p>Nobody has ground corn there for a generation, but the stones are"
                    + " still in place and the roof is sound.</p><p>Visitors are welcome as long as they close the gate behind"
                    + " them and leave the geese in peace.</p>";

    private static final Extractor EXTRACTOR = new Extractor(Editions.byLanguage());

    static Stream<Arguments> pages() {
        return Stream.concat(looksLikeDates(), Stream.concat(looksLikeAuthors(), plain()));
    }

    private static Stream<Arguments> looksLikeDates() {
        return Stream.of(
                page("years of copyright", "", "<footer><p>© 2009–2024 The mill. All rights reserved.</p></footer>"),
                page("a day without a year", "<p>Open again from 4 May</p>", ""),
                page("a telephone number", "<p>Call 020 12 05 1999 for the key</p>", ""),
                page("a price", "<p>Entrance 12.50, children 10.99</p>", ""),
                page("opening hours", "<p>Open 10:15 to 18:30, closed on Mondays</p>", ""),
                page(
                        "an event long ago",
                        "",
                        "<p>On 3 June 1921 the great flood took the first bridge, and the miller's cow with it.</p>"),
                page(
                        "an event in the first sentence",
                        "<p>The wheel broke in the storm of 14 November 2011 and was mended by two brothers.</p>",
                        ""),
                page(
                        "dates of other articles",
                        "",
                        "<aside class='related'><h3>Read more</h3><ul><li><a href='/a'>Geese on the loose</a>"
                                + " <time datetime='2020-02-03'>3 Feb 2020</time></li></ul></aside>"),
                page(
                        "dates of comments",
                        "",
                        "<section class='comments'><div class='comment'><span class='date'>5 March 2021</span>"
                                + "<p>Lovely place, we had our sandwiches there.</p></div></section>"),
                page("a page number", "<p>Page 3 of 12</p>", ""),
                page("an inventory number", "<p>Inventory 20190-5031-7</p>", ""),
                page("a month", "<p>The mill in May</p>", ""),
                page("a street", "<p>Where: 17 May Street, Brackwater</p>", ""),
                page(
                        "a calendar",
                        "",
                        "<nav class='calendar'><a href='/2021/05'>May 2021</a> <a href='/2021/06'>June 2021</a></nav>"),
                page("a score", "<p>Millers against Ferrymen 3-2 (1-1)</p>", ""));
    }

    private static Stream<Arguments> looksLikeAuthors() {
        return Stream.of(
                page("a place by the river", "<p>By the river and under the oaks</p>", ""),
                page("a name in the text", "<p>Ida Lund keeps the key to the mill</p>", ""),
                page("who made the site", "", "<footer><p class='author'>Developed By Ida Lund</p></footer>"),
                page("a caption", "<figure><figcaption>Photo by Bo Day</figcaption></figure>", ""),
                page(
                        "who commented",
                        "",
                        "<ol class='comments'><li class='comment'><span class='comment-author'>By Bo Day</span>"
                                + "<p>My grandmother worked there.</p></li></ol>"),
                page("a label", "<p class='byline'>Share this page</p>", ""),
                page(
                        "authors of other pages",
                        "",
                        "<aside class='related'><a href='/b'>Geese</a><span class='author'>By Ann Lee</span></aside>"));
    }

    private static Stream<Arguments> plain() {
        String text = TEXT.replace("<p>", "").replace("</p>", "\n\n");
        return Stream.of(
                Arguments.of("nothing at all", "<html><body>" + TEXT + "</body></html>"),
                Arguments.of("plain text", "The mill\n\n" + text),
                Arguments.of("plain text with a year", "The mill in 2011\n\n" + text),
                Arguments.of("plain text with a name", "The mill\n\nIda Lund keeps the key to it.\n\n" + text),
                Arguments.of("a list", "<h1>What to bring</h1><ul><li>Boots</li><li>A lamp</li></ul>" + TEXT));
    }

    private static Arguments page(String name, String before, String after) {
        return Arguments.of(
                name,
                "<html lang='en'><head><title>The mill at Brackwater</title></head><body><h1>The mill at Brackwater</h1>"
                        + before + TEXT + after + "</body></html>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatAPageDoesNotBearItDoesNotGet(String name, String page) {
        PageVerdict verdict = EXTRACTOR.extract(new PageBytes(
                new Arrival("p-1", "", "", Instant.parse("2022-07-01T10:00:00Z"), false),
                "",
                page.getBytes(StandardCharsets.UTF_8)));

        assertEquals(Optional.empty(), date(verdict), "date");
        if (verdict instanceof Articles found) {
            assertEquals(List.of(), found.articles().get(0).authors(), "authors");
            assertEquals("", found.articles().get(0).source().name(), "source");
        }
    }

    private static Optional<Published> date(PageVerdict verdict) {
        return verdict instanceof Articles found
                ? found.articles().get(0).published()
                : ((NoArticle) verdict).published();
    }
}
