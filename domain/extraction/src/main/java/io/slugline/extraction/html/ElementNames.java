package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Attributes;
import io.slugline.extraction.html.tree.Element;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names the groups of one page's elements; a page repeats its classes, so each value is looked up once; ids are all different. */
final class ElementNames {
    private static final char ASCII = 128;
    private static final int LONGEST_STYLE = 300;
    private static final int MOST_ATTRIBUTES = 40;

    private final NameWords words;
    private final Map<String, Long> known = new HashMap<>();

    ElementNames(NameWords words) {
        this.words = words;
    }

    long of(Element element) {
        String tag = element.name();
        long names = Tags.names(tag);
        if (tag.indexOf('-') > 0) {
            names |= ofValue(tag);
        }
        Attributes attributes = element.attributes();
        for (int i = 0; i < Math.min(MOST_ATTRIBUTES, attributes.size()); i++) {
            names |= ofAttribute(attributes, i);
        }
        return names;
    }

    private long ofAttribute(Attributes attributes, int index) {
        String key = attributes.name(index);
        if (key.equals("id")) {
            return words.of(attributes.value(index));
        }
        if (isSpeaking(key)) {
            return ofValue(attributes.value(index));
        }
        boolean hidden = key.equals("hidden")
                || (key.equals("aria-hidden") && attributes.value(index).equals("true"))
                || (key.equals("style") && isHiding(attributes.value(index)));
        return hidden ? NameGroup.HIDDEN.bit() : 0;
    }

    /** Attributes that say what an element holds; the data attributes are those of common component systems. */
    private static boolean isSpeaking(String key) {
        return switch (key) {
            case "class", "role", "itemprop", "rel", "aria-label" -> true;
            case "data-testid", "data-test-id", "data-qa", "data-type", "data-module", "data-name" -> true;
            case "data-component", "data-component-name", "data-block", "data-block-type" -> true;
            case "data-tb-region", "data-area", "data-widget", "data-element" -> true;
            default -> false;
        };
    }

    private static boolean isHiding(String style) {
        boolean may = style.length() < LONGEST_STYLE && (style.contains("none") || style.contains("hidden"));
        String folded = may ? style.toLowerCase(Locale.ROOT).replace(" ", "") : "";
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }

    private long ofValue(String value) {
        Long before = known.get(value);
        if (before != null) {
            return before;
        }
        long names = words.of(value);
        known.put(value, names);
        return names;
    }

    /** A hash of the classes without digits, so that numbered siblings are of one kind. */
    static int classHash(Element element) {
        String value = element.className();
        int hash = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            hash = isDigit(c) ? hash : hash * 31 + c;
        }
        return hash;
    }

    private static boolean isDigit(char c) {
        return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
