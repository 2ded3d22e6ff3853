package io.slugline.endtoend.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Hostile files for the collector, and where their pages must end. */
final class HostileFiles {
    private static final String GOOD = Prose.page("in a file", "Children were given a day off school.");
    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String DATE = "WARC-Date: 2023-03-08T10:00:00Z\r\n";
    private static final String ADDRESS = "WARC-Target-URI: https://riverpost.example/%s\r\n";

    private final Path folder;
    private final Map<Place, Integer> places = new EnumMap<>(Place.class);
    private final List<String> names = new ArrayList<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes them all into the folder; answers how many of their pages must end where. */
    static Map<Place, Integer> write(Path folder) {
        HostileFiles files = new HostileFiles(folder);
        files.pages();
        files.lists();
        files.captures();
        files.archives();
        return files.places;
    }

    private void pages() {
        file("empty.html", "", Place.DEAD_LETTER);
        file("no-body.html", "<html><head><title>Nothing</title></head></html>", Place.ASIDE);
        for (int copy = 0; copy < 3; copy++) {
            file("same-" + copy + ".html", GOOD, copy == 0 ? Place.ENRICHED : Place.ASIDE);
        }
        file("not-gzip.html.gz", "this is no gzip", Place.DEAD_LETTER);
        file("half-gzip.html.gz", half(HostileBytes.gzip(Hostile.bytes(GOOD))), Place.DEAD_LETTER);
        file("huge.html.gz", huge(), Place.DEAD_LETTER);
        file("picture.txt", noise(), Place.DEAD_LETTER);
        file("ignored.docx", "not ours");
        file("no-ending", "not ours");
        file(".hidden", "not ours");
        file("folder.html.d", "not ours");
    }

    private void lists() {
        file(
                "shapes.jsonl",
                "[1, 2, 3]\n{\"url\": 5, \"html\": {}}\nno json at all\n{\"title\": \"x\"}\n\n \n",
                Place.DEAD_LETTER,
                Place.DEAD_LETTER,
                Place.DEAD_LETTER,
                Place.DEAD_LETTER);
        file("old.jsonl", item("1970-01-01T00:00:00Z"), Place.ENRICHED);
        file("future.jsonl", item("2099-01-01T00:00:00Z"), Place.ENRICHED);
        file("before-time.jsonl", item("-290000-01-01T00:00:00Z"), Place.ENRICHED);
        file(
                "outside.jsonl",
                "{\"page\": \"../../../etc/passwd\"}\n{\"page\": \"\\u0000\"}\n{\"page\": \"none.html\"}\n",
                Place.DEAD_LETTER,
                Place.DEAD_LETTER,
                Place.DEAD_LETTER);
        file("not-gzip.jsonl.gz", "this is no gzip", Place.DEAD_LETTER);
        file("not-utf8.jsonl", new byte[] {'{', '"', (byte) 0xfe, (byte) 0xff, '"', '}', '\n'}, Place.DEAD_LETTER);
    }

    private void captures() {
        capture("usual", DATE + ADDRESS, HTTP + "\r\n" + page("usual"), Place.ENRICHED);
        capture("undated", ADDRESS, HTTP + "\r\n" + page("undated"), Place.ENRICHED);
        capture(
                "oddly-dated",
                "WARC-Date: yesterday\r\n" + ADDRESS,
                HTTP + "\r\n" + page("oddly dated"),
                Place.ENRICHED);
        capture("dated-twice", DATE + DATE + ADDRESS, HTTP + "\r\n" + page("dated twice"), Place.ENRICHED);
        capture("no-address", DATE, HTTP + "\r\n" + page("without address"), Place.ENRICHED);
        capture(
                "odd-address",
                DATE + "WARC-Target-URI: ::: \\ :::\r\n",
                HTTP + "\r\n" + page("odd address"),
                Place.ENRICHED);
        capture("no-http", DATE + ADDRESS, "no http at all", Place.DEAD_LETTER);
        capture("odd-status", DATE + ADDRESS, "HTTP/1.1 9999999999 OK\r\n\r\nx", Place.DEAD_LETTER);
        capture("odd-length", DATE + ADDRESS, HTTP + "Content-Length: -5\r\n\r\nFerry", Place.ASIDE);
        capture("odd-gzip", DATE + ADDRESS, HTTP + "Content-Encoding: gzip\r\n\r\nFerry", Place.DEAD_LETTER);
        capture("odd-encoding", DATE + ADDRESS, HTTP + "Content-Encoding: klingon\r\n\r\nFerry", Place.DEAD_LETTER);
        capture("empty-body", DATE + ADDRESS, HTTP + "\r\n", Place.DEAD_LETTER);
        capture("odd-type", DATE + ADDRESS, "HTTP/1.1 200 OK\r\nContent-Type: ;;;///\r\n\r\nFerry");
        capture("picture", DATE + ADDRESS, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx");
        capture("moved", DATE + ADDRESS, "HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n");
    }

    private void archives() {
        file("empty.warc", "");
        file("no-archive.warc", "this is no web archive\r\n\r\n", Place.DEAD_LETTER);
        file("not-gzip.warc.gz", "this is no gzip", Place.DEAD_LETTER);
        file(
                "overflow.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nx",
                Place.DEAD_LETTER);
        file("long-line.warc", "WARC/1.0\r\nWARC-Type: " + "x".repeat(200_000), Place.DEAD_LETTER);
        byte[] usual = Hostile.bytes(record(DATE + ADDRESS.formatted("half"), HTTP + "\r\n" + page("half")));
        file("half.warc.gz", half(HostileBytes.gzip(usual)), Place.DEAD_LETTER);
    }

    private void capture(String name, String headers, String http, Place... where) {
        file(name + ".warc", record(headers.replace("%s", name), http), where);
    }

    private static String record(String headers, String http) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + headers + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + Hostile.bytes(http).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static String page(String what) {
        return Prose.page(what, "Of the capture " + what + ".");
    }

    private static String item(String time) {
        return "{\"url\": \"https://riverpost.example/%s\", \"title\": \"A day\", \"published\": \"%s\", \"receivedAt\": \"%s\", \"text\": \"%s\"}\n"
                .formatted(time, time, time, Prose.text().replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private void file(String name, String text, Place... where) {
        file(name, Hostile.bytes(text), where);
    }

    private void file(String name, byte[] bytes, Place... where) {
        try {
            Files.write(folder.resolve("%02d-%s".formatted(names.size(), name)), bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        names.add(name);
        for (Place place : where) {
            places.merge(place, 1, Integer::sum);
        }
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] huge() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] paragraph = Hostile.bytes("<p>So it went on and on.</p>\n");
            for (int written = 0; written < 50_000_000; written += paragraph.length) {
                out.write(paragraph);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
