package io.slugline.extraction.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StampTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 May, 2021 19:39 | 2021-05-04T19:39 | MINUTE",
                "Published: May 4, 2021 | 2021-05-04 | DAY",
                "Tuesday, 4 May 2021 | 2021-05-04 | DAY",
                "Tue, 04 May 2021 08:12:44 +0000 | 2021-05-04T08:12:44Z | SECOND",
                "2021-05-04T08:12:44+02:00 | 2021-05-04T08:12:44+02:00 | SECOND",
                "2021-05-04 08:12 | 2021-05-04T08:12 | MINUTE",
                "May 4, 2021 at 7:05 p.m. EDT | 2021-05-04T19:05-04:00 | MINUTE",
                "04.05.2021, 08:12 Uhr | 2021-05-04T08:12 | MINUTE",
                "4. Mai 2021 | 2021-05-04 | DAY",
                "4 de mayo de 2021 | 2021-05-04 | DAY",
                "4 мая 2021 | 2021-05-04 | DAY",
                "2021年5月4日 | 2021-05-04 | DAY",
                "25/12/2021 | 2021-12-25 | DAY",
                "12/25/2021 | 2021-12-25 | DAY",
                "10:22 GMT, 4 May 2021 | 2021-05-04T10:22Z | MINUTE",
            })
    void pagesPrintDatesInManyForms(String line, String at, Precision precision) {
        assertEquals(
                Optional.of(new Published(at, precision, Basis.TEXT)),
                Stamp.of(line).map(Stamp::at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07/08/2021",
                "The harbour was closed on May 4, 2021.",
                "31 February 2021",
                "In 2021",
                "May 2021",
                "Flight 2021-05-04 delayed",
                "",
            })
    void whatIsNoDateOrNotOnlyOneIsNoStamp(String line) {
        assertTrue(Stamp.of(line).isEmpty());
    }

    @Test
    void aLaterChangeIsNoPublication() {
        assertTrue(Stamp.of("Last updated: May 4, 2021").orElseThrow().modified());
    }
}
