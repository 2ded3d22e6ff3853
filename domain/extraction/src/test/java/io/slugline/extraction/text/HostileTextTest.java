package io.slugline.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of more lines, heads or names than any paper prints. */
final class HostileTextTest {
    private static final String BELOW =
            "\n\nWith reporting by AP and Reuters\n\nRadio Islay journalists report from islands where few others do.\n";

    private final TextReader reader = new TextReader();

    @ParameterizedTest
    @CsvSource({"5, Radio Islay", "99, Radio Islay", "100, ''", "5000, ''"})
    void aPageThatHasAHundredOthersToldIsNobodys(int others, String outlet) {
        String told = IntStream.range(0, others)
                .mapToObj(i -> "the divers told B" + i + " of the cracks")
                .collect(Collectors.joining(", "));
        String page = "Pier closed\n\nThe harbour stays closed until the autumn, because " + told
                + ", and the mayor told Radio Islay on Tuesday.\n" + BELOW;

        assertEquals(outlet, reader.read(page).get(0).outlet());
    }

    @Test
    void linesBehindThirtyThousandAreToldApartByTheirShapeAlone() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 15_001; i++) {
            lines.add(new Line("Quay " + i, 1));
            lines.add(new Line("Read more: https://www.example.org/" + i, 0));
        }

        List<Entry> entries = EntryReader.read(lines);

        assertTrue(entries.get(29_999).is(Kind.URL));
        assertTrue(entries.get(30_001).is(Kind.TITLE));
    }

    @ParameterizedTest
    @CsvSource({"500, 500", "501, 1", "2000, 1"})
    void aDigestHasFiveHundredArticlesAtMost(int heads, int articles) {
        String page = IntStream.range(0, heads)
                .mapToObj(i -> "Harbour number " + i + " closed\nhttps://www.example.org/" + i
                        + "\n\nDivers found cracks in the pier of harbour number " + i
                        + " after the storms of the winter.")
                .collect(Collectors.joining("\n\n"));

        assertEquals(articles, reader.read(page).size());
    }

    @Test
    void aDigestMayHaveAHundredThousandTitlesOfItsOwn() {
        String title = "Tales from all the harbours of the isle\n\n\n";
        String body = "Divers found cracks in the pier of this old harbour after the storms of the last winter,"
                + " and the mayor, who had not slept for two whole nights, closed it for all large ships on Monday.\n\n\n";

        List<TextArticle> articles = reader.read(title.repeat(100_000) + body + title + body + title + body);

        assertEquals(3, articles.size());
        assertEquals(List.of(body.strip()), articles.get(0).paragraphs());
    }

    @Test
    void aRowOfDigitsBeforeADashIsNoDate() {
        String digits = "1".repeat(60);

        assertEquals(Optional.empty(), DatedOutlet.of(digits + " - Islay Times"));
        assertEquals(
                "Islay Times",
                DatedOutlet.of("4 May 2021, 10:15 - Islay Times").orElseThrow().outlet());
    }
}
