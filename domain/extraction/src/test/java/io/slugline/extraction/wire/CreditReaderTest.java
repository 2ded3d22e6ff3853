package io.slugline.extraction.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CreditReaderTest {
    private final CreditReader reader = new CreditReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With reporting by AP and Reuters | AP;Reuters",
                "Based on reporting by Reuters, Interfax, and TASS | Reuters;Interfax;TASS",
                "(With inputs from PTI) | PTI",
                "The Associated Press contributed to this report. | Associated Press",
                "Additional reporting by Reuters. | Reuters",
                "Mit Material von dpa und AFP | dpa;AFP",
                "Avec AFP | AFP",
                "Con información de EFE | EFE",
                "Ann Smith and Reuters contributed to this article. | Reuters",
            })
    void creditsNameAgencies(String line, String names) {
        assertEquals(List.of(names.split(";", -1)), reader.read(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report by Reuters said the harbour was closed.",
                "Ann Smith contributed to this report.",
                "With reporting like this, the harbour will be closed for good.",
                "The minister contributed to this report on harbours, which was published in May and fills a shelf.",
            })
    void whatIsNoCreditHasNone(String line) {
        assertEquals(List.of(), reader.read(line));
    }
}
