package io.slugline.extraction.bytes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a page of HTML from plain text. */
public final class Markup {
    private static final int LOOK = 16384;

    /** Plain text may quote a tag or two. */
    private static final int TAGS = 3;

    private static final Pattern START = Pattern.compile(
            "^\\s*(?:<!--[^>]{0,400}>\\s*)?<(?:!doctype\\s+html|html|\\?xml|head|body)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<(?:p|div|br|span|a|h[1-6]|li|ul|table|td|meta|script|article|section|img|body|html)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Whether the text is to be read as HTML; a page declared as plain text needs to begin as HTML does. */
    public static boolean isHtml(String text, String contentType) {
        String head = text.substring(0, Math.min(LOOK, text.length()));
        if (START.matcher(head).find()) {
            return true;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        int needed = type.contains("html") ? 1 : TAGS;
        return !type.startsWith("text/plain") && tags(head, needed) >= needed;
    }

    private static int tags(String head, int enough) {
        Matcher tag = TAG.matcher(head);
        int found = 0;
        while (found < enough && tag.find()) {
            found++;
        }
        return found;
    }
}
