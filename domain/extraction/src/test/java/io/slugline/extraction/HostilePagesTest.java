package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage.Arrival;
import io.slugline.model.page.UnreadableReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of plain text that mean harm: each must come to some verdict, in a time that no honest machine needs. */
final class HostilePagesTest {
    private static final int SIZE = 1 << 16;
    private static final Extractor EXTRACTOR = new Extractor(Editions.byLanguage());

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("one word", "a".repeat(SIZE)),
                Arguments.of("one word of capitals", "OSLO".repeat(SIZE / 4)),
                Arguments.of("spaces", " \u00A0\t".repeat(SIZE / 4) + "x"),
                Arguments.of("one sentence", "harbour ".repeat(SIZE / 8)),
                Arguments.of("empty lines", "\n".repeat(SIZE)),
                Arguments.of("short lines", "A b\n".repeat(SIZE / 4)),
                Arguments.of("distinct titles", lines("Title number %d of many more")),
                Arguments.of("addresses", lines("http://example.org/%d")),
                Arguments.of("titles and addresses", lines("Title number %1$d\nhttp://example.org/%1$d")),
                Arguments.of(
                        "numbered",
                        lines("%d. A title of some words\nA sentence that ends with a full stop, and so is text.")),
                Arguments.of("rules", "-----\n".repeat(SIZE / 6)),
                Arguments.of("labels", lines("Source: Wire %d")),
                Arguments.of("datelines", "OSLO, BERGEN, PARIS, ROME, ".repeat(SIZE / 27)),
                Arguments.of("open brackets", "([{".repeat(SIZE / 3)),
                Arguments.of("full stops", "a.B".repeat(SIZE / 3)),
                Arguments.of("dates", "4 May 2021 ".repeat(SIZE / 11)),
                Arguments.of("digits", "1".repeat(SIZE)),
                Arguments.of("quoted mail", ">".repeat(SIZE)),
                Arguments.of("combining marks", "e" + "\u0301".repeat(SIZE / 2)),
                Arguments.of("right to left", "\u202Eالميناء مغلق. ".repeat(SIZE / 30)),
                Arguments.of("Chinese", "港口星期一关闭。".repeat(SIZE / 24)),
                Arguments.of(
                        "repeated",
                        "The harbour was closed on Monday, the mayor said in Port Ellen.\n\n".repeat(SIZE / 70)));
    }

    private static String lines(String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < SIZE / 2; i++) {
            text.append(String.format(form, i)).append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageComesToAVerdict(String name, String text) {
        assertVerdict(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMillionLinksAreTooMany() {
        byte[] links = "<a href=x>y</a>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        PageBytes page = new PageBytes(new Arrival("p-1", "", "", Instant.EPOCH, true), "text/html", links);

        PageVerdict.Unreadable verdict = assertInstanceOf(PageVerdict.Unreadable.class, EXTRACTOR.extract(page));

        assertEquals(UnreadableReason.TOO_LARGE, verdict.reason());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytesOfAnyKindComeToAVerdict(long seed) {
        byte[] content = new byte[20_000];
        new Random(seed).nextBytes(content);
        for (int i = 0; i < content.length; i++) {
            content[i] = seed % 2 == 0 && content[i] < ' ' && content[i] >= 0 ? (byte) ' ' : content[i];
        }

        assertVerdict(content);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(20);
    }

    private static void assertVerdict(byte[] content) {
        PageBytes page = new PageBytes(new Arrival("p-1", "", "", Instant.EPOCH, true), "text/plain", content);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertNotNull(EXTRACTOR.extract(page)));
    }
}
