package io.slugline.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {
    private final TextReader reader = new TextReader();

    @Test
    void aTextDumpLosesItsFurniture() {
        String page = """
                Accessibility links

                Breaking News

                Harbour Stays Closed For Large Ships

                The mayor (left) and a diver at the western pier in March.
                The mayor (left) and a diver at the western pier in March.

                The harbour of Port Ellen will stay closed for large ships until the autumn, the mayor said.

                Why the pier broke
                loading...

                0:00 0:02:17 0:00

                WATCH: Why the pier broke

                No media source currently available

                Divers found cracks in the western pier after the storms of the winter, she told Radio Islay on Tuesday.

                "key=value"

                With reporting by AP and Reuters
                  • 16x9 Image

                    Radio Islay

                Radio Islay journalists report from islands where few others do.

                To find out more, click here.

                XS
                SM
                """;

        TextArticle article = reader.read(page).get(0);

        assertEquals("Harbour Stays Closed For Large Ships", article.title());
        assertEquals("Radio Islay", article.outlet());
        assertEquals(
                List.of(
                        "The harbour of Port Ellen will stay closed for large ships until the autumn, the mayor said.",
                        "Divers found cracks in the western pier after the storms of the winter, she told Radio Islay on Tuesday.",
                        "With reporting by AP and Reuters"),
                article.paragraphs());
    }

    @Test
    void aPrintedDateAndADoubledTitleAreNotTheBody() {
        String page = """
                icon camera-icon check-icon chevron down icon chevron left icon close icon file icon full
                4 May, 2021 19:39

                Harbour stays closed: 'We cannot take the risk' in Port Ellen

                Harbour stays closed: 'We cannot take the risk' in Port Ellen

                The harbour of Port Ellen will stay closed for large ships until the autumn, the mayor said.
                """;

        TextArticle article = reader.read(page).get(0);

        assertEquals("Harbour stays closed: 'We cannot take the risk' in Port Ellen", article.title());
        assertEquals("2021-05-04T19:39", article.published().orElseThrow().at());
        assertEquals(1, article.paragraphs().size());
    }

    @Test
    void sectionHeadsStandInTheBodyAndAreMarked() {
        TextArticle article = reader.read(
                        Clippings.HARBOUR.title() + "\n\n" + Clippings.HARBOUR.text("\n\nWhat comes next\n\n"))
                .get(0);

        assertEquals(List.of(1, 3), article.headings());
        assertEquals("What comes next", article.paragraphs().get(1));
    }

    @Test
    void theTableOfContentsIsInNobodysBody() {
        StringBuilder page = new StringBuilder();
        Clippings.ALL.forEach(
                c -> page.append(c.title()).append('\n').append(c.url()).append('\n'));
        page.append(Clippings.HARBOUR.url())
                .append('\n')
                .append(Clippings.HARBOUR.text("\n"))
                .append('\n');
        Clippings.ALL
                .subList(1, 3)
                .forEach(c -> page.append(c.title())
                        .append('\n')
                        .append(c.url())
                        .append('\n')
                        .append(c.text("\n"))
                        .append('\n'));

        List<TextArticle> parts = reader.read(page.toString());

        assertEquals(
                Clippings.ALL.stream().map(Clippings.Clipping::title).toList(),
                parts.stream().map(TextArticle::title).toList());
        assertEquals(Clippings.HARBOUR.body(), parts.get(0).paragraphs());
        assertEquals(Clippings.HARBOUR.url(), parts.get(0).url());
    }

    @Test
    void titlesListedBelowAnArticleAreNotArticles() {
        String page = Clippings.HARBOUR.title() + "\nBy staff, Example Wire\n\n" + Clippings.HARBOUR.text("\n\n")
                + "\n\nRelated stories\n" + Clippings.CHEESE.title() + "\n" + Clippings.CHEESE.url() + "\n"
                + Clippings.ROCKET.title() + "\n" + Clippings.ROCKET.url() + "\n";

        List<TextArticle> parts = reader.read(page);

        assertEquals(1, parts.size());
        assertEquals(Clippings.HARBOUR.body(), parts.get(0).paragraphs());
        assertEquals("", parts.get(0).url());
        assertEquals("Example Wire", parts.get(0).outlet());
    }

    @Test
    void relatedTitlesWithASentenceEachAreNotArticlesEither() {
        String page = Clippings.HARBOUR.title() + "\n" + Clippings.HARBOUR.url() + "\n\n"
                + Clippings.HARBOUR.text("\n\n")
                + "\n\nMore from Example Wire\n\n" + Clippings.CHEESE.title() + "\n" + Clippings.CHEESE.url() + "\n"
                + Clippings.CHEESE.body().get(0) + "\n\n" + Clippings.ROCKET.title() + "\n" + Clippings.ROCKET.url()
                + "\n"
                + Clippings.ROCKET.body().get(0) + "\n";

        List<TextArticle> parts = reader.read(page);

        assertEquals(1, parts.size());
        assertEquals(Clippings.HARBOUR.body(), parts.get(0).paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // links in the text
                "T\nhttp://example.org/a\n\nP1 (http://example.org/b)\n\nP2\n\nSee the plan here:\nhttp://example.org/plan.pdf\n\nP3",
                // numbered paragraphs
                "T\n\nP1\n\n1. P2\n\n2. P3\n\n3. P1",
                // a list of five things
                "T\n\nP1\n\n1. The pier\n\nP2\n\n2. The cracks\n\nP3\n\n3. The ferries\n\nP1",
                // sections between stars
                "T\n\nP1\n\n* * *\n\nP2\n\n* * *\n\nP3",
                // an interview
                "T\n\nP1\n\nRADIO: What will happen now?\n\nMAYOR: P2\n\nRADIO: Are you sure?\n\nMAYOR: P3",
                // headings of Markdown
                "# T\n\nP1\n\n## What happened\n\nP2\n\n## What comes next\n\nP3",
                // headings set off
                "T\n\nP1\n\n\nThe pier\n\nP2\n\n\nThe cracks\n\nP3",
                // headings in capitals
                "T\n\nP1\n\nTHE STATE OF THE PIER\n\nP2\n\nTHE LAW OF THE SEA\n\nP3",
                // days in a time line
                "T\n\nP1\n\n4 May 2021\n\nP2\n\n5 May 2021\n\nP3",
                // a note about the author under a rule
                "T\nBy Ann Smith\n\nP1\n\nP2\n\nP3\n\n--------------------\nAbout the author\nAnn Smith writes about harbours, ships and the people who work there, and has done so for more than twenty years.",
            })
    void oneArticleStaysOne(String outline) {
        String page = outline.replaceFirst("T", Clippings.HARBOUR.title())
                .replace(
                        "P1",
                        Clippings.HARBOUR.body().get(0) + " "
                                + Clippings.HARBOUR.body().get(1))
                .replace(
                        "P2",
                        Clippings.HARBOUR.body().get(2) + " "
                                + Clippings.CHEESE.body().get(0))
                .replace(
                        "P3",
                        Clippings.CHEESE.body().get(1) + " "
                                + Clippings.CHEESE.body().get(2));

        List<TextArticle> parts = reader.read(page);

        assertEquals(1, parts.size());
        assertEquals(Clippings.HARBOUR.title(), parts.get(0).title());
    }

    @Test
    void aPageWithoutRunningTextHoldsNoArticle() {
        assertTrue(reader.read("Home\nNews\nSport\n").isEmpty());
        assertTrue(reader.read("\n\n \n").isEmpty());
    }
}
