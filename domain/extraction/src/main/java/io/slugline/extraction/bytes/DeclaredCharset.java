package io.slugline.extraction.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a page or its carrier claims.
 *
 * <p>Names are read as browsers read them (WHATWG Encoding Standard, "names and labels"): whoever says Latin-1 means
 * windows-1252, whoever says GB2312 means its superset.
 */
final class DeclaredCharset {
    /** Browsers look no further than this for a meta element. */
    private static final int META_LOOK = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_:.+-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([A-Za-z0-9_.-]{2,40})");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("utf8", "UTF-8"));

    private DeclaredCharset() {}

    /** What the carrier says, else what the page's own head says. */
    static Optional<Charset> of(byte[] content, String contentType) {
        Optional<Charset> carried = find(CHARSET, contentType);
        if (carried.isPresent()) {
            return carried;
        }
        String head = new String(content, 0, Math.min(META_LOOK, content.length), StandardCharsets.ISO_8859_1);
        if (head.indexOf('<') < 0) {
            return Optional.empty();
        }
        Optional<Charset> meta = find(CHARSET, head);
        return meta.isPresent() ? meta : find(XML_ENCODING, head);
    }

    private static Optional<Charset> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String label) {
        String meant = MEANT.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        try {
            return Optional.of(Charset.forName(meant));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
