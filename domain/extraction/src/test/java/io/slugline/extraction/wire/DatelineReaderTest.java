package io.slugline.extraction.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.extraction.wire.DatelineReader.Filed;
import io.slugline.model.article.Dateline;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelineReaderTest {
    private final DatelineReader reader = new DatelineReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, May 4. /TASS/. | OSLO | May 4 | TASS",
                "OSLO (Sputnik) – | OSLO | '' | Sputnik",
                "OSLO (Reuters) - | OSLO | '' | Reuters",
                "OSLO/BERGEN, Nov 18 (Reuters) - | OSLO/BERGEN | Nov 18 | Reuters",
                "OSLO, 4 May (Xinhua) -- | OSLO | 4 May | Xinhua",
                "OSLO, May 4 (Xinhua) -- | OSLO | May 4 | Xinhua",
                "OSLO — | OSLO | '' | ''",
                "PORT ELLEN, Scotland (AP) — | PORT ELLEN, Scotland | '' | AP",
                "CONCORD, N.H. — | CONCORD, N.H. | '' | ''",
                "NEW YORK, Jan. 4, 2014 /PRNewswire/ -- | NEW YORK | Jan. 4, 2014 | PRNewswire",
                "(CNN) — | '' | '' | CNN",
                "(CNN) -- | '' | '' | CNN",
                "May 4 (UPI) -- | '' | May 4 | UPI",
                "Berlin (dpa) - | Berlin | '' | dpa",
                "Berlin (dpa/AFP) – | Berlin | '' | dpa/AFP",
                "Kyiv, May 4 (Interfax-Ukraine) – | Kyiv | May 4 | Interfax-Ukraine",
                "KYIV. May 4 (Interfax-Ukraine) – | KYIV | May 4 | Interfax-Ukraine",
                "PARIS, 4 mai 2016 (AFP) - | PARIS | 4 mai 2016 | AFP",
                "TOKYO, May 4 Kyodo - | TOKYO | May 4 | Kyodo",
                "(ANSA) - ROMA, 4 MAG - | ROMA | 4 MAG | ANSA",
                "МОСКВА, 4 мая. /ТАСС/. | МОСКВА | 4 мая | ТАСС",
                "LAS VEGAS - | LAS VEGAS | '' | ''",
            })
    void agenciesHaveManyForms(String line, String place, String date, String agency) {
        Optional<Filed> filed = reader.read(line + " The harbour was closed on Monday.");

        assertEquals(Optional.of(new Dateline(place, date, agency)), filed.map(Filed::dateline));
        assertEquals(
                "The harbour was closed on Monday.", filed.map(Filed::report).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance that met in Oslo — agreed.",
                "Meanwhile, Norway — which has a harbour — agreed.",
                "EXCLUSIVE — The harbour was closed.",
                "The harbour was closed on Monday.",
                "U.S. officials said on Monday that the harbour was closed.",
                "BREXIT-weary sailors left the harbour.",
                "A (very) short story - The end.",
                "SMITH: The harbour was closed.",
                "(Updated) The harbour was closed.",
                "I - The harbour master - was away.",
                "",
            })
    void whatOnlyLooksLikeADatelineStays(String paragraph) {
        assertTrue(reader.read(paragraph).isEmpty());
    }

    @Test
    void aPlaceAndAColonAreADatelineWhereNobodyIsQuotedSo() {
        assertEquals(
                "NEW DELHI",
                reader.read("NEW DELHI: The harbour was closed.", true)
                        .map(filed -> filed.dateline().place())
                        .orElse(""));
    }

    @Test
    void chineseAndJapaneseAgenciesHaveTheirOwn() {
        assertEquals(
                Optional.of(new Dateline("北京", "7月15日", "新华社")),
                reader.read("新华社北京7月15日电 港口星期一关闭。").map(Filed::dateline));
        assertEquals(
                Optional.of(new Dateline("東京", "15日", "ロイター")),
                reader.read("[東京 15日 ロイター] - 港は月曜日に閉鎖された。").map(Filed::dateline));
    }

    @Test
    void aLineWithoutAnEndIsReadInBoundedSteps() {
        assertTrue(reader.read("OSLO ".repeat(50_000)).isEmpty());
    }
}
