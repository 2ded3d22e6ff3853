package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page says of itself in its head and by marked elements, gathered on the walk in the page's order. */
final class PageClues {
    private static final int MOST_KEPT = 200;
    private static final int LONGEST_SCRIPT = 1 << 20;
    private static final int LONGEST_META = 20_000;
    private static final int LONGEST_LINK = 400;
    private static final List<String> AUTHOR_PATHS = List.of("/author", "/autor", "/auteur");
    /** What all of them begin with. */
    private static final String AUTHOR_ROOT = "/aut";

    private static final List<String> META_NAMES = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<Object> structured = new ArrayList<>();
    private final List<Element> headlines = new ArrayList<>();
    private final List<Clue> headings = new ArrayList<>();
    private final List<Clue> authorLinks = new ArrayList<>();
    private final List<Clue> bylines = new ArrayList<>();
    private final List<Clue> dates = new ArrayList<>();
    private String pageTitle = "";
    private String language = "";
    private String canonical = "";

    /**
     * A marked element and where it stands.
     *
     * @param block the number of blocks before it
     */
    record Clue(Element element, long names, Box box, int block) {}

    /** An element whose text is not read. */
    void noteUnread(Element element, String tag) {
        switch (tag) {
            case "script" -> noteScript(element);
            case "meta" -> noteMeta(element);
            case "link" -> noteLink(element);
            case "title" -> pageTitle = pageTitle.isEmpty() ? ShortText.whole(element) : pageTitle;
            default -> {}
        }
    }

    void note(Element element, String tag, long names, Box box, int block) {
        switch (tag) {
            case "a" -> noteAuthorLink(element, names, box, block);
            case "html" ->
                language =
                        element.attribute("lang").isEmpty() ? element.attribute("xml:lang") : element.attribute("lang");
            case "h1" -> {
                keep(headlines, element);
                keep(headings, new Clue(element, names, box, block));
            }
            case "h2", "h3", "h4" -> keep(headings, new Clue(element, names, box, block));
            default -> {}
        }
        if (NameGroup.BYLINE.in(names)) {
            keep(bylines, new Clue(element, names, box, block));
        }
        if (NameGroup.DATE.in(names)) {
            keep(dates, new Clue(element, names, box, block));
        }
    }

    private void noteAuthorLink(Element link, long names, Box box, int block) {
        String href = link.attribute("href");
        boolean may = href.length() < LONGEST_LINK && href.contains(AUTHOR_ROOT);
        if (may && AUTHOR_PATHS.stream().anyMatch(href::contains)) {
            keep(authorLinks, new Clue(link, names, box, block));
        }
    }

    private static <T> void keep(List<T> kept, T element) {
        if (kept.size() < MOST_KEPT) {
            kept.add(element);
        }
    }

    private void noteScript(Element script) {
        if (structured.size() < MOST_KEPT
                && script.attribute("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            String json = script.ownText();
            if (json.length() <= LONGEST_SCRIPT) {
                JsonText.read(json).ifPresent(structured::add);
            }
        }
    }

    private void noteMeta(Element meta) {
        String content = meta.attribute("content").strip();
        if (content.isEmpty() || content.length() > LONGEST_META) {
            return;
        }
        for (String key : META_NAMES) {
            String names = meta.attribute(key);
            for (String name : names.isEmpty() ? List.<String>of() : words(names)) {
                if (!name.isEmpty() && metas.size() < MOST_KEPT) {
                    metas.computeIfAbsent(name, first -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    private void noteLink(Element link) {
        if (canonical.isEmpty() && words(link.attribute("rel")).contains("canonical")) {
            canonical = link.attribute("href").strip();
        }
    }

    private static List<String> words(String value) {
        return List.of(value.toLowerCase(Locale.ROOT).split(" "));
    }

    /** All contents of the meta elements of this name, in order. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The first content of the first of these names that the page has; empty when it has none. */
    String meta(String... names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return metas(name).get(0);
            }
        }
        return "";
    }

    /** The address that the page gives as its own. */
    String canonical() {
        return canonical;
    }

    /** JSON-LD, as {@link JsonText} reads it. */
    List<Object> structured() {
        return structured;
    }

    List<Element> headlines() {
        return headlines;
    }

    /** Headings of the first four levels. */
    List<Clue> headings() {
        return headings;
    }

    /** Links to an author's page. */
    List<Clue> authorLinks() {
        return authorLinks;
    }

    /** Elements whose names speak of an author. */
    List<Clue> bylines() {
        return bylines;
    }

    /** Elements whose names speak of a date. */
    List<Clue> dates() {
        return dates;
    }

    String pageTitle() {
        return pageTitle;
    }

    String language() {
        return language;
    }
}
