package io.slugline.extraction.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decides which charset a page's bytes are in.
 *
 * <p>Bytes speak before declarations: what is valid UTF-8 and holds a character beyond ASCII is UTF-8, whatever the page
 * says, for no other encoding's text passes that test by chance. Then comes what is declared, if the bytes are valid in
 * it; then UTF-8 with a few broken characters; then what the bytes look like.
 */
public final class PageDecoder {
    /** As much as the detector reads; its own limit is near this. */
    private static final int SNIFF = 8192;

    /** Below this the detector only guesses. */
    private static final int SURE = 25;

    /** A page cut in the middle of a character, or with one pasted string in another encoding, is still UTF-8. */
    private static final int WHOLE_TO_BROKEN = 20;

    private static final char REPLACEMENT = '\uFFFD';

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    public PageText decode(byte[] content, String contentType) {
        Optional<Charset> wide = WideText.guess(content);
        Optional<Charset> declared = DeclaredCharset.of(content, contentType);
        if (wide.isPresent()) {
            return new PageText(
                    unmarked(new String(content, wide.get())), wide.get().name(), !declared.equals(wide));
        }
        return Utf8.decode(content)
                .filter(text -> !escapes(declared))
                .map(text -> new PageText(unmarked(text), "UTF-8", contradicts(declared, content, text)))
                .orElseGet(() -> otherThanUtf8(content, declared));
    }

    private static PageText otherThanUtf8(byte[] content, Optional<Charset> declared) {
        Optional<Charset> claimed = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        Optional<PageText> asClaimed = claimed.flatMap(
                charset -> strictly(content, charset).map(text -> new PageText(text, charset.name(), false)));
        return asClaimed.orElseGet(() -> brokenUtf8(content).orElseGet(() -> sniffed(content, declared)));
    }

    private static Optional<PageText> brokenUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == REPLACEMENT ? 1 : 0;
            whole += c > 0x7F && c != REPLACEMENT ? 1 : 0;
        }
        return whole >= WHOLE_TO_BROKEN * broken
                ? Optional.of(new PageText(unmarked(text), "UTF-8", false))
                : Optional.empty();
    }

    private static PageText sniffed(byte[] content, Optional<Charset> declared) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(content.length <= SNIFF ? content : Arrays.copyOf(content, SNIFF));
        CharsetMatch match = detector.detect();
        Charset charset = match != null && match.getConfidence() >= SURE && Charset.isSupported(match.getName())
                ? Charset.forName(match.getName())
                : declared.orElse(FALLBACK);
        if (charset.equals(StandardCharsets.ISO_8859_1)) {
            charset = FALLBACK;
        }
        return new PageText(new String(content, charset), charset.name(), !declared.equals(Optional.of(charset)));
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** Whether the encoding hides its characters in plain ASCII, as ISO-2022-JP does; all of it is valid UTF-8. */
    private static boolean escapes(Optional<Charset> declared) {
        return declared.filter(charset -> charset.name().startsWith("ISO-2022")).isPresent();
    }

    private static boolean contradicts(Optional<Charset> declared, byte[] content, String text) {
        boolean beyondAscii = text.length() != content.length;
        return beyondAscii && declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
