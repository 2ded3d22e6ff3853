package io.slugline.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.extraction.text.Clippings.Clipping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Digests in many layouts: each must give back its three articles with title, address and body. */
final class DigestLayoutsTest {
    private static final boolean LINKED = true;
    private static final boolean UNLINKED = false;

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout("title, address", LINKED, (c, n) -> c.title() + "\n" + c.url() + "\n" + c.text("\n") + "\n"),
                layout(
                        "address, title",
                        LINKED,
                        (c, n) -> c.url() + "\n" + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "address below",
                        LINKED,
                        (c, n) -> c.title() + "\n\n" + c.text("\n\n") + "\n\n" + c.url() + "\n\n"),
                layout(
                        "pointer below",
                        LINKED,
                        (c, n) -> c.title() + "\n\n" + c.text("\n\n") + "\n\nRead more: " + c.url() + "\n\n"),
                layout(
                        "numbered",
                        LINKED,
                        (c, n) -> n + ". " + c.title() + "\n" + c.url() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "numbered in brackets",
                        UNLINKED,
                        (c, n) -> "[" + n + "] " + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "counted",
                        UNLINKED,
                        (c, n) -> "Article " + n + " of 3\n" + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "counted between marks",
                        UNLINKED,
                        (c, n) -> "=== " + n + " of 3 DOCUMENTS ===\n\n" + c.outlet() + "\n\n" + c.date() + "\n\n"
                                + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "ruled",
                        UNLINKED,
                        (c, n) -> c.title() + "\n\n" + c.text("\n\n") + "\n\n" + "-".repeat(40) + "\n\n"),
                layout(
                        "stars",
                        LINKED,
                        (c, n) -> "* * *\n\n" + c.title() + "\n" + c.url() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "underlined",
                        UNLINKED,
                        (c, n) -> c.title() + "\n" + "=".repeat(c.title().length()) + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "from outlet",
                        UNLINKED,
                        (c, n) -> "From " + c.outlet() + ": " + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "outlet in brackets",
                        UNLINKED,
                        (c, n) -> "[" + c.outlet() + "] " + c.title() + "\n" + c.text("\n") + "\n"),
                layout(
                        "byline",
                        UNLINKED,
                        (c, n) -> c.title() + "\nBy " + c.author() + ", " + c.outlet() + "\n\n" + c.text("\n\n")
                                + "\n\n"),
                layout(
                        "outlet and date",
                        UNLINKED,
                        (c, n) -> c.title() + "\n" + c.outlet() + " | " + c.date() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "labels",
                        LINKED,
                        (c, n) -> "Title: " + c.title() + "\nSource: " + c.outlet() + "\nDate: " + c.date() + "\nURL: "
                                + c.url() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "labels below title",
                        LINKED,
                        (c, n) -> c.title() + "\nSource: " + c.outlet() + " | Date: " + c.date() + " | Link: " + c.url()
                                + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "source and date first",
                        UNLINKED,
                        (c, n) -> "Source: " + c.outlet() + "\nDate: " + c.date() + "\n\n" + c.title() + "\n\n"
                                + c.text("\n\n") + "\n\n"),
                layout(
                        "source below",
                        UNLINKED,
                        (c, n) -> c.title() + "\n\n" + c.text("\n\n") + "\n\nSource: " + c.outlet() + ", " + c.date()
                                + "\n\n"),
                layout(
                        "mail",
                        UNLINKED,
                        (c, n) -> "From: alerts@example.org\nTo: desk@example.org\nDate: " + c.date() + "\nSubject: "
                                + c.title() + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "markdown",
                        LINKED,
                        (c, n) -> "## [" + c.title() + "](" + c.url() + ")\n\n" + c.text("\n\n") + "\n\n"),
                layout("bold", UNLINKED, (c, n) -> "**" + c.title() + "**\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "capitals",
                        UNLINKED,
                        (c, n) -> c.title().toUpperCase(Locale.ROOT) + "\n\n" + c.text("\n\n") + "\n\n"),
                layout(
                        "set off",
                        UNLINKED,
                        (c, n) -> (n == 1 ? "" : "\n\n\n") + c.title() + "\n\n" + c.text("\n\n") + "\n"),
                layout(
                        "dateline",
                        UNLINKED,
                        (c, n) -> c.title() + "\n\nOSLO (" + c.outlet() + ") - " + c.text("\n\n") + "\n\n"),
                layout("wrapped", LINKED, (c, n) -> c.title() + "\n" + c.url() + "\n\n" + wrapped(c) + "\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void aDigestIsTakenApart(String name, boolean linked, BiFunction<Clipping, Integer, String> layout) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < Clippings.ALL.size(); i++) {
            page.append(layout.apply(Clippings.ALL.get(i), i + 1));
        }

        List<TextArticle> parts = new TextReader().read(page.toString());

        assertEquals(
                titles(Clippings.ALL),
                parts.stream()
                        .map(part -> part.title().toLowerCase(Locale.ROOT))
                        .toList());
        assertEquals(bodies(), parts.stream().map(DigestLayoutsTest::body).toList());
        if (linked) {
            assertEquals(
                    Clippings.ALL.stream().map(Clipping::url).toList(),
                    parts.stream().map(TextArticle::url).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void aPreambleAndAFooterAreNobodys(String name, boolean linked, BiFunction<Clipping, Integer, String> layout) {
        StringBuilder page = new StringBuilder("Morning digest\n\n\n");
        for (int i = 0; i < Clippings.ALL.size(); i++) {
            page.append(layout.apply(Clippings.ALL.get(i), i + 1));
        }
        page.append("\n\n\nUnsubscribe from this list\n");

        List<TextArticle> parts = new TextReader().read(page.toString());

        assertEquals(bodies(), parts.stream().map(DigestLayoutsTest::body).toList());
    }

    private static Arguments layout(String name, boolean linked, BiFunction<Clipping, Integer, String> layout) {
        return Arguments.of(name, linked, layout);
    }

    private static List<String> titles(List<Clipping> clippings) {
        return clippings.stream()
                .map(clipping -> clipping.title().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> bodies() {
        return Clippings.ALL.stream().map(clipping -> clipping.text("\n")).toList();
    }

    private static String body(TextArticle part) {
        return String.join("\n", part.paragraphs()).replaceFirst("^OSLO \\([^)]*\\) - ", "");
    }

    private static String wrapped(Clipping clipping) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : clipping.body()) {
            paragraphs.add(wrapped(paragraph));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column + word.length() > 70) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
