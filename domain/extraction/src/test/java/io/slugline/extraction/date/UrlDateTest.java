package io.slugline.extraction.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlDateTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.org/2021/05/04/harbour.html, 2021-05-04",
        "http://example.org/politics/20210504/1043012878/harbour.html, 2021-05-04",
        "http://example.org/world/2021/may/04/harbour, 2021-05-04",
        "http://example.org/harbour-2021-05-04, 2021-05-04",
        "http://example.org/2021/5/4/harbour, 2021-05-04",
    })
    void addressesBearDates(String url, String day) {
        assertEquals(Optional.of(new Published(day, Precision.DAY, Basis.URL)), UrlDate.of(url));
    }

    @Test
    void someBearOnlyTheMonth() {
        assertEquals(
                Optional.of(new Published("2021-05", Precision.MONTH, Basis.URL)),
                UrlDate.of("http://example.org/2021/05/harbour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/article/us-harbour-idUSKCN0ZU25O",
                "http://example.org/en/politics/888319",
                "http://example.org/id/202113451",
                "http://2021-05-04.example.org/harbour",
                "",
            })
    void numbersAreNotDates(String url) {
        assertTrue(UrlDate.of(url).isEmpty());
    }

    @Test
    void aDatelineTakesTheYearOfTheNearestDay() {
        List<LocalDate> days = List.of(LocalDate.of(2021, 1, 3));

        assertEquals(
                Optional.of(new Published("2020-12-30", Precision.DAY, Basis.DATELINE)),
                DatelineDate.near("Dec. 30", days));
        assertEquals(Optional.empty(), DatelineDate.near("July 15", days));
        assertEquals(Optional.empty(), DatelineDate.near("Dec. 30", List.of()));
    }
}
