package io.slugline.extraction.html;

import java.util.Set;

/** Which HTML elements hold no text of the page, and which run within a line. */
final class Tags {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "canvas",
            "audio",
            "video",
            "object",
            "embed",
            "applet",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "datalist",
            "map",
            "area",
            "progress",
            "meter",
            "head",
            "title",
            "frameset",
            "noframes",
            "param",
            "source",
            "track",
            "link",
            "meta",
            "amp-ad",
            "amp-embed");

    private static final Set<String> INLINE = Set.of(
            "a", "span", "b", "strong", "i", "em", "u", "s", "small", "big", "sub", "sup", "font", "abbr", "acronym",
            "cite", "code", "q", "mark", "time", "data", "var", "kbd", "samp", "ins", "del", "bdi", "bdo", "ruby", "rt",
            "rp", "rb", "wbr", "label", "tt", "dfn", "strike", "nobr", "img", "picture", "amp-img", "blink");

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite");

    private Tags() {}

    static boolean isUnread(String tag) {
        return UNREAD.contains(tag);
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    static boolean isBold(String tag) {
        return BOLD.contains(tag);
    }

    static boolean isItalic(String tag) {
        return ITALIC.contains(tag);
    }

    /** The groups that an element belongs to by its name alone. */
    static long names(String tag) {
        return switch (tag) {
            case "article" -> NameGroup.ARTICLE.bit();
            case "main" -> NameGroup.BODY.bit();
            case "nav", "menu" -> NameGroup.NAV.bit();
            case "aside" -> NameGroup.SIDEBAR.bit();
            case "footer" -> NameGroup.FOOTER.bit();
            case "header" -> NameGroup.HEADER.bit();
            case "figure", "figcaption" -> NameGroup.CAPTION.bit();
            case "blockquote" -> NameGroup.QUOTE.bit();
            case "table" -> NameGroup.TABLE.bit();
            case "ul", "ol", "dl" -> NameGroup.LIST.bit();
            case "form", "fieldset" -> NameGroup.POLL.bit();
            case "dialog" -> NameGroup.NEWSLETTER.bit();
            case "time" -> NameGroup.DATE.bit();
            case "address" -> NameGroup.BYLINE.bit();
            case "pre" -> NameGroup.CODE.bit();
            default -> 0;
        };
    }
}
