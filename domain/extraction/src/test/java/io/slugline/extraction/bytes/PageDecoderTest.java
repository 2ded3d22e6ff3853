package io.slugline.extraction.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageDecoderTest {
    private static final String GERMAN =
            "Der Hafen von Büsum bleibt für größere Schiffe geschlossen, sagte der Bürgermeister. ".repeat(6);
    private static final String RUSSIAN =
            "Порт закрыт для крупных судов, сообщил в понедельник мэр города журналистам. ".repeat(6);
    private static final String JAPANESE = "港は月曜日から大型船に対して閉鎖されると市長が記者団に語った。".repeat(6);

    private final PageDecoder decoder = new PageDecoder();

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void bytesTellTheirCharset(String charset) {
        assertEquals(
                GERMAN,
                decoder.decode(GERMAN.getBytes(Charset.forName(charset)), "").text());
    }

    @Test
    void utf8IsUtf8WhateverThePageSays() {
        PageText page = decoder.decode(GERMAN.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1");

        assertEquals(GERMAN, page.text());
        assertTrue(page.misdeclared());
    }

    @Test
    void aDeclaredCharsetIsReadAsBrowsersReadIt() {
        byte[] quoted = "“Geschlossen”, sagte er.".getBytes(Charset.forName("windows-1252"));

        assertEquals(
                "“Geschlossen”, sagte er.",
                decoder.decode(quoted, "text/plain; charset=ISO-8859-1").text());
    }

    @Test
    void aPageDeclaredAsUtf8ThatIsNotIsSniffed() {
        assertEquals(
                RUSSIAN,
                decoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), "text/html; charset=utf-8")
                        .text());
        assertEquals(
                JAPANESE,
                decoder.decode(JAPANESE.getBytes(Charset.forName("EUC-JP")), "").text());
    }

    @Test
    void theMetaElementIsHeard() {
        byte[] page = ("<html><head><meta charset=\"koi8-r\"></head><p>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));

        assertTrue(decoder.decode(page, "").text().endsWith(RUSSIAN));
    }

    @Test
    void aBrokenCharacterDoesNotUnmakeUtf8() {
        byte[] page = GERMAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(page, page.length + 1);
        cut[page.length] = (byte) 0xC3;

        PageText read = decoder.decode(cut, "");

        assertEquals("UTF-8", read.charset());
        assertTrue(read.text().startsWith(GERMAN));
    }

    @Test
    void mojibakeIsCounted() {
        String broken = new String("Büsum – größer".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertEquals(4, Mojibake.count(broken));
        assertEquals(1, Mojibake.count("caf\uFFFD"));
        assertEquals(0, Mojibake.count(GERMAN + RUSSIAN + JAPANESE + "café “naïve” Ärzte"));
    }

    @Test
    void picturesAndArchivesAreNoText() {
        assertTrue(FileKind.isBinary("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(FileKind.isBinary(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        assertTrue(FileKind.isBinary(new byte[500]));
        assertFalse(FileKind.isBinary(GERMAN.getBytes(StandardCharsets.UTF_16LE)));
        assertFalse(FileKind.isBinary(RUSSIAN.getBytes(Charset.forName("KOI8-R"))));
    }

    @Test
    void markupIsToldFromText() {
        assertTrue(Markup.isHtml("<!DOCTYPE html><html><body>Harbour</body></html>", ""));
        assertTrue(Markup.isHtml("<div><p>Harbour</p><p>closed</p></div>", ""));
        assertFalse(Markup.isHtml("The harbour <b>was</b> closed, 3 < 4.", ""));
        assertFalse(Markup.isHtml("Set <p> and <br> and <div> around it.", "text/plain"));
    }
}
