package io.slugline.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.wire.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad page ends in exactly one counted place; nothing stops, nothing is lost. */
class BadInputIT {
    private static final String GOOD = """
            <html lang="en"><head><title>Orchard opens its gates</title></head><body><article>
            <h1>Orchard opens its gates</h1>
            <p>The old orchard behind the railway works opened to the public on Saturday for the first time in forty
            years, and more than three hundred people came to see its pear trees.</p>
            <p>"We had counted on a few dozen," said the gardener, Marta Hollin, who has tended the trees alone since
            the works closed. The council means to keep the gates open at weekends until October.</p>
            <p>Children were given a pear each, and most of them asked for a second one before they went home.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBadPageHasItsPlaceAndTheGoodOneComesThrough() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        write(pages, "01-empty.html", "");
        write(
                pages,
                "02-wrong-shape.jsonl",
                "[1, 2, 3]\n{\"url\": 5, \"html\": {}}\nno json at all\n{\"title\": \"x\"}\n");
        Files.write(pages.resolve("03-not-utf8.html"), notUtf8());
        write(pages, "04-deep.html", "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000));
        write(pages, "05-old.jsonl", item("https://example.org/old", "1970-01-01T00:00:00Z"));
        write(pages, "06-future.jsonl", item("https://example.org/future", "2099-01-01T00:00:00Z"));
        write(pages, "07-no-body.html", "<html><head><title>Nothing</title></head></html>");
        for (int copy = 0; copy < 3; copy++) {
            write(pages, "08-same-" + copy + ".html", GOOD);
        }
        write(pages, "09-not-gzip.html.gz", "this is no gzip");
        Files.write(pages.resolve("10-huge.html.gz"), huge());
        Files.write(pages.resolve("11-picture.txt"), noise());
        write(pages, "12-ignored.docx", "not ours");

        Command.Answer answer = Command.run(
                "demo",
                "--input",
                pages.toString(),
                "--data",
                folder.resolve("data").toString());

        assertEquals(0, answer.exitCode(), answer.output());
        assertTrue(answer.output().contains("12-ignored.docx"), answer.output());
        Snapshot snapshot = Snapshot.of(folder.resolve("data"));
        assertTrue(snapshot.ledger().isSettled());
        assertEquals(16, snapshot.ledger().pages(), answer.output());
        long accounted = snapshot.ledger().count(Topics.ENRICHED)
                + snapshot.ledger().count(Topics.ASIDE)
                + snapshot.ledger().count(Topics.deadLetters("collector"))
                + snapshot.ledger().count(Topics.deadLetters("normalizer"));
        assertEquals(16, accounted, answer.output());
        assertTrue(snapshot.ledger().count(Topics.ENRICHED) >= 3, answer.output());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String item(String url, String time) {
        return "{\"url\": \"%s\", \"title\": \"A day\", \"published\": \"%s\", \"receivedAt\": \"%s\", \"text\": \"%s\"}\n"
                .formatted(
                        url,
                        time,
                        time,
                        "The town of Ost Hale marked its founding with a fair, a procession and a quarrel about the bill, which"
                                + " nobody settled before nightfall. The mayor said that it had been worth every coin.");
    }

    private static byte[] notUtf8() {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 40; at++) {
            bytes[at] = (byte) 0xfe;
        }
        return bytes;
    }

    private static byte[] huge() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] paragraph = "<p>So it went on and on.</p>\n".getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < 50_000_000; written += paragraph.length) {
                out.write(paragraph);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
