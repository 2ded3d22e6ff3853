package io.slugline.endtoend.hostile;

import io.slugline.wire.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Bytes in all sorts of charsets, cut, mislabelled, of other formats, none at all, or too many. */
final class HostileBytes {
    private static final List<String> CHARSETS = List.of(
            "UTF-16LE",
            "UTF-16BE",
            "UTF-16",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-15",
            "windows-1250",
            "windows-1251",
            "KOI8-R",
            "ISO-8859-5",
            "ISO-8859-7",
            "windows-1254",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "IBM850");
    private static final List<String> LABELS = List.of(
            "klingon",
            ";;;",
            "",
            "utf-7",
            "\"utf-8",
            "utf8, latin1",
            "UTF-32",
            "x-user-defined",
            "binary",
            "utf-8\u0000");
    private static final String PAGE =
            Prose.page("caf\u00e9", "It was caf\u00e9 weather, and na\u00efve to hope for more.");
    private static final int LARGEST_PAGE = 2 << 20;
    private static final int BROKEN = 20;

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileBytes bytes = new HostileBytes();
        bytes.charsets();
        bytes.brokenUtf8();
        bytes.formats();
        bytes.noise();
        bytes.sizes();
        return bytes.all;
    }

    private void charsets() {
        for (String name : CHARSETS) {
            byte[] page = PAGE.replace("<meta charset=\"utf-8\">", "").getBytes(Charset.forName(name));
            all.add(Hostile.raw("charset-said", name, Place.ENRICHED, page, "text/html; charset=" + name));
        }
        for (int at = 0; at < LABELS.size(); at++) {
            byte[] page = Hostile.bytes(PAGE);
            all.add(Hostile.raw(
                    "charset-mislabelled", "l" + at, Place.ENRICHED, page, "text/html; charset=" + LABELS.get(at)));
        }
        byte[] marked = Hostile.bytes("\ufeff" + PAGE);
        all.add(Hostile.raw("charset-mislabelled", "mark", Place.ENRICHED, marked, "text/html; charset=windows-1252"));
    }

    private void brokenUtf8() {
        broken("broken-utf8", "fe-run", Place.ENRICHED, 0xfe);
        broken("broken-utf8", "lone-continuation", Place.ENRICHED, 0x80);
        broken("broken-utf8", "overlong", Place.ENRICHED, 0xc0);
        broken("nul-bytes", "run", Place.DEAD_LETTER, 0x00);
        byte[] page = Hostile.bytes(PAGE);
        byte[] cut = Arrays.copyOf(page, page.length - 40);
        cut[cut.length - 1] = (byte) 0xe2;
        all.add(Hostile.raw("broken-utf8", "cut", Place.ENRICHED, cut, "text/html"));
        String twice = new String(page, StandardCharsets.ISO_8859_1);
        all.add(Hostile.html("broken-utf8", "encoded-twice", Place.ENRICHED, twice));
    }

    private void formats() {
        format(
                "pdf",
                "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj << /Type /Catalog >> endobj\n"
                        + "\u0001\u0002\u0003".repeat(500));
        format("png", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR" + "\u0000\u0091\u0005".repeat(500));
        format("zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000\b\u0000" + "\u0000\u009f\u0007".repeat(500));
        format("elf", "\u007fELF\u0002\u0001\u0001\u0000" + "\u0000\u00ff\u0003".repeat(500));
        format("class", "\u00ca\u00fe\u00ba\u00be\u0000\u0000\u0000=" + "\u0000\u0010\u0001".repeat(500));
        all.add(Hostile.raw("other-format", "gzip", Place.DEAD_LETTER, gzip(Hostile.bytes(PAGE)), "text/html"));
    }

    private void noise() {
        for (int seed = 0; seed < 10; seed++) {
            byte[] noise = new byte[20_000];
            new Random(seed).nextBytes(noise);
            all.add(Hostile.raw("noise", "n" + seed, Place.DEAD_LETTER, noise, "text/html"));
        }
    }

    private void sizes() {
        all.add(Hostile.raw("empty", "nothing", Place.DEAD_LETTER, new byte[0], "text/html"));
        all.add(Hostile.raw("empty", "no-json", Place.DEAD_LETTER, new byte[0], "application/json"));
        List<String> blank = List.of(" ", "\n".repeat(1_000), "\ufeff");
        for (int at = 0; at < blank.size(); at++) {
            all.add(Hostile.html("blank", "b" + at, Place.DEAD_LETTER, blank.get(at)));
        }
        List<String> little = List.of("a", "<", "&", "<p>", "<html></html>", ".", "\u00a0\u00a0");
        for (int at = 0; at < little.size(); at++) {
            all.add(Hostile.html("next-to-nothing", "t" + at, Place.ASIDE, little.get(at)));
        }
        all.add(Hostile.html("size", "largest", Place.ENRICHED, padded(LARGEST_PAGE)));
        all.add(Hostile.html("too-large", "by-one", Place.DEAD_LETTER, padded(LARGEST_PAGE + 1)));
        all.add(Hostile.html("too-large", "guard", Place.DEAD_LETTER, padded(Topic.GUARD_BYTES)));
        all.add(Hostile.html("too-large", "over-the-guard", Place.DEAD_LETTER, padded(Topic.GUARD_BYTES + 1)));
    }

    private static String padded(int length) {
        String page = Prose.page("padded", "");
        return page + " ".repeat(length - Hostile.bytes(page).length);
    }

    private void broken(String kind, String name, Place place, int value) {
        byte[] page = Hostile.bytes(PAGE);
        int from = PAGE.indexOf("About 400");
        Arrays.fill(page, from, from + BROKEN, (byte) value);
        all.add(Hostile.raw(kind, name, place, page, "text/html; charset=utf-8"));
    }

    private void format(String name, String latin) {
        byte[] value = latin.getBytes(StandardCharsets.ISO_8859_1);
        all.add(Hostile.raw("other-format", name, Place.DEAD_LETTER, value, "text/html"));
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }
}
