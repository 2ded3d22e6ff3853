package io.slugline.extraction.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What HTML's elements are to a reader: unread, within a line, or a box of their own. */
final class Tags {
    /** How an element takes part in the text. */
    enum Role {
        /** Holds no text of the page. */
        UNREAD,
        BREAK,
        LINK,
        BOLD,
        ITALIC,
        INLINE,
        BOX
    }

    private static final String UNREAD =
            "script style noscript template svg math iframe canvas audio video object embed applet"
                    + " button select option textarea input datalist map area progress meter head title frameset noframes param"
                    + " source track link meta amp-ad amp-embed";

    private static final String INLINE =
            "span u s small big sub sup font abbr acronym code q mark time data var kbd samp ins"
                    + " del bdi bdo ruby rt rp rb wbr label tt dfn strike nobr img picture amp-img blink";

    private static final Map<String, Role> ROLES = roles();

    private Tags() {}

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        List.of(UNREAD.split(" ", -1)).forEach(tag -> roles.put(tag, Role.UNREAD));
        List.of(INLINE.split(" ", -1)).forEach(tag -> roles.put(tag, Role.INLINE));
        List.of("b", "strong").forEach(tag -> roles.put(tag, Role.BOLD));
        List.of("i", "em", "cite").forEach(tag -> roles.put(tag, Role.ITALIC));
        roles.put("a", Role.LINK);
        roles.put("br", Role.BREAK);
        return Collections.unmodifiableMap(roles);
    }

    static Role role(String tag) {
        return ROLES.getOrDefault(tag, Role.BOX);
    }

    static boolean isUnread(String tag) {
        return role(tag) == Role.UNREAD;
    }

    static boolean isInline(String tag) {
        return role(tag) != Role.BOX && role(tag) != Role.UNREAD;
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
