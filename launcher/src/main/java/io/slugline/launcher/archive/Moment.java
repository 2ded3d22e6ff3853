package io.slugline.launcher.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An instant as people type it: with its offset, or a day, which begins at midnight UTC. */
public final class Moment implements ITypeConverter<Instant> {
    private static final int DAY_LENGTH = "2023-03-08".length();

    @Override
    public Instant convert(String text) {
        try {
            return text.length() == DAY_LENGTH
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            throw new TypeConversionException("'" + text + "' is no instant: write 2023-03-08 or 2023-03-08T06:30:00Z");
        }
    }
}
