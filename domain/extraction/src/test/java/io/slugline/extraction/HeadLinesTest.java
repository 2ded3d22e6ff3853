package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLinesTest {
    private static final List<String> AUTHORS = List.of("Ann Smith", "BO CHAN");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Smith",
                "By ANN SMITH and Bo Chan",
                "9 May 2023",
                "by Ann Smith, Wednesday 8th March 2023",
                "Updated: Tue 4 Apr 2023, 4.10pm BST",
                "2023-05-09 10:00"
            })
    void aLineOfNamesAndDaysTellsNothing(String line) {
        assertTrue(HeadLines.tellsNothing(line, AUTHORS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Smith died on 9 May 2023.",
                "Nobody knows.",
                "May we go on?",
                "By noon on 9 May 2023 the bridge was gone",
                "12 dead",
                "1,204",
                "3-1",
                "Monday"
            })
    void aLineThatSaysSomethingStays(String line) {
        assertFalse(HeadLines.tellsNothing(line, AUTHORS));
    }
}
