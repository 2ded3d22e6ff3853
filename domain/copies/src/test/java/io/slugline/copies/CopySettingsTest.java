package io.slugline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CopySettingsTest {
    @Test
    void theStandardIsThreeDaysOfTextsAndFourHundredOfRevisions() {
        assertEquals(new CopySettings(Duration.ofDays(3), Duration.ofDays(400), 0.3, 8, 6), CopySettings.standard());
    }

    @Test
    void revisionsAreKeptAtLeastAsLongAsTexts() {
        assertEquals(
                Duration.ofDays(500),
                CopySettings.standard().withHorizon(Duration.ofDays(500)).revisionHorizon());
    }

    @Test
    void aHorizonOutOfRangeIsNamed() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> CopySettings.standard().withHorizon(Duration.ofMinutes(5)));

        assertEquals("horizon is PT5M, not within PT1H to PT350640H", refused.getMessage());
    }
}
