package io.slugline.extraction.html.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name of elements with the parts it plays when a tree is built, after the HTML standard's section 13.2.6. */
final class Tag {
    /** What is to be done when such an element begins in the body. */
    enum Part {
        PLAIN,
        BLOCK,
        HEADING,
        FORMATTING,
        LINK,
        NOBR,
        LIST_ITEM,
        DEFINITION,
        BUTTON,
        FORM,
        VOID,
        RULE,
        IMAGE,
        OBJECT,
        OPTION,
        RUBY,
        SELECT,
        TABLE,
        ROWS,
        ROW,
        CELL,
        COLUMN,
        DOCUMENT,
        RAW,
        TEXT_ONLY
    }

    private static final Map<String, Tag> KNOWN = known();
    private static final int SLOTS = 1 << 12;
    private static final Tag[] BY_HASH = byHash();

    final String name;
    final Part part;
    final boolean inHead;
    final boolean special;
    final boolean bounds;
    final boolean marker;
    final boolean impliedEnd;
    /** Holds rows or cells and no text of its own. */
    final boolean tableLevel;

    private Tag(String name, Part part) {
        this.name = name;
        this.part = part;
        inHead = isOne(name, "base basefont bgsound link meta title template command");
        special = isOne(
                name,
                "address applet area article aside base basefont bgsound blockquote body br button caption center col"
                        + " colgroup command dd details dialog dir div dl dt embed fieldset figcaption figure footer form"
                        + " frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input isindex li link"
                        + " listing marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script"
                        + " section select style summary table tbody td textarea tfoot th thead title tr ul wbr xmp main"
                        + " template track source keygen search");
        bounds = isOne(name, "applet caption html table td th marquee object template math svg");
        marker = isOne(name, "applet caption td th marquee object template");
        impliedEnd = isOne(name, "dd dt li optgroup option p rb rp rt rtc");
        tableLevel = isOne(name, "table tbody thead tfoot tr");
    }

    /** Whether no search for an open element goes on beyond it. */
    boolean bounds() {
        return bounds;
    }

    boolean boundsButtons() {
        return bounds || part == Part.BUTTON;
    }

    boolean boundsLists() {
        return bounds || name.equals("ol") || name.equals("ul");
    }

    boolean boundsTables() {
        return part == Part.TABLE || name.equals("template");
    }

    private static boolean isOne(String name, String names) {
        return List.of(names.split(" ", -1)).contains(name);
    }

    private static Map<String, Tag> known() {
        Map<String, Tag> known = new HashMap<>();
        put(
                known,
                Part.BLOCK,
                "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer"
                        + " header hgroup main menu nav ol p section summary ul search pre listing plaintext");
        put(known, Part.HEADING, "h1 h2 h3 h4 h5 h6");
        put(known, Part.FORMATTING, "b big code em font i s small strike strong tt u");
        put(known, Part.LIST_ITEM, "li");
        put(known, Part.DEFINITION, "dd dt");
        put(known, Part.VOID, "area base basefont bgsound br embed img input keygen link meta param source track wbr");
        put(known, Part.OBJECT, "applet marquee object");
        put(known, Part.OPTION, "option optgroup");
        put(known, Part.RUBY, "rb rp rt rtc");
        put(known, Part.ROWS, "tbody thead tfoot caption");
        put(known, Part.CELL, "td th");
        put(known, Part.COLUMN, "col colgroup frame frameset");
        put(known, Part.DOCUMENT, "html head body");
        put(known, Part.RAW, "script style svg math noscript iframe noembed noframes xmp");
        put(known, Part.TEXT_ONLY, "title textarea");
        put(
                known,
                Part.PLAIN,
                "span label time cite abbr sup sub q var kbd samp ins del mark picture video audio canvas");
        put(known, Part.PLAIN, "template data figure-caption legend amp-img");
        for (Part part : List.of(Part.NOBR, Part.BUTTON, Part.FORM, Part.SELECT, Part.TABLE)) {
            put(known, part, part.name().toLowerCase(Locale.ROOT));
        }
        put(known, Part.LINK, "a");
        put(known, Part.RULE, "hr");
        put(known, Part.IMAGE, "image");
        put(known, Part.ROW, "tr");
        return known;
    }

    private static void put(Map<String, Tag> known, Part part, String names) {
        for (String name : List.of(names.split(" ", -1))) {
            known.put(name, new Tag(name, part));
        }
    }

    private static Tag[] byHash() {
        Tag[] table = new Tag[SLOTS];
        KNOWN.values().forEach(tag -> table[hash(tag.name, 0, tag.name.length())] = tag);
        return table;
    }

    static Tag of(String name) {
        Tag known = KNOWN.get(name);
        return known == null ? new Tag(name, Part.PLAIN) : known;
    }

    /** The tag whose name stands there, in any case. */
    static Tag of(String html, int from, int to) {
        Tag quick = BY_HASH[hash(html, from, to)];
        return quick != null && quick.name.length() == to - from && html.startsWith(quick.name, from)
                ? quick
                : of(html.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static int hash(String text, int from, int to) {
        int middle = text.charAt((from + to) >> 1);
        return ((text.charAt(from) * 31 + middle) * 31 + text.charAt(to - 1) * 7 + (to - from) * 1021) & (SLOTS - 1);
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
