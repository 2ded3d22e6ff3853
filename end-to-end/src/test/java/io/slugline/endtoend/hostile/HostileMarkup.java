package io.slugline.endtoend.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** HTML that browsers survive, and that parsers and tree walks may not. */
final class HostileMarkup {
    private static final int DEEP = 20_000;
    private static final int MANY = 20_000;
    private static final List<String> NESTED = List.of(
            "div",
            "span",
            "b",
            "ul><li",
            "blockquote",
            "section",
            "font",
            "a href=x",
            "table><tr><td",
            "svg",
            "math",
            "template",
            "select",
            "p",
            "details",
            "object",
            "ruby",
            "button",
            "iframe",
            "noscript");

    /** Of these the page looks like a front. */
    private static final Set<String> LISTS = Set.of("ul><li", "table><tr><td");

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileMarkup markup = new HostileMarkup();
        markup.nesting();
        markup.unclosed();
        markup.many();
        markup.metadata();
        markup.references();
        return markup.all;
    }

    private void nesting() {
        for (String tag : NESTED) {
            String deep = ("<" + tag + ">").repeat(DEEP);
            if (LISTS.contains(tag)) {
                all.add(Hostile.html("beside-deep-lists", name(tag), Place.ASIDE, Prose.page(tag, "") + deep));
            } else {
                add("beside-deep-nesting", tag, Prose.page(tag, "") + deep);
            }
            all.add(Hostile.html("nothing-but-nesting", name(tag), Place.ASIDE, "<html><body>" + deep));
        }
        String crossed = IntStream.range(0, 2_000)
                .mapToObj(at -> "<a><b><i><u>x</a></b>")
                .collect(Collectors.joining());
        add("misnested", "formatting", Prose.page("misnested", crossed));
        add("misnested", "tables", Prose.page("tables", "<table>loose".repeat(500)));
        add("misnested", "end-tags", Prose.page("ends", "</div></p></b></table></html>".repeat(2_000)));
    }

    private void unclosed() {
        for (String open :
                List.of("<!--", "<script>", "<style>", "<![CDATA[", "<textarea>", "<title>", "<xmp>", "<p x=\"")) {
            add(
                    "never-closed",
                    open.replaceAll("[^a-zA-Z]", "") + open.length(),
                    Prose.page("open", "") + open + "x ".repeat(MANY));
        }
    }

    private void many() {
        add("very-many", "attributes", Prose.within("<div " + repeat("a%d=b ") + ">", "</div>"));
        add("very-many", "classes", Prose.within("<div class='" + repeat("c%d ") + "'>", "</div>"));
        add("very-many", "long-attribute", Prose.within("<div data-x='" + "y".repeat(1 << 20) + "'>", "</div>"));
        add("very-many", "empty-paragraphs", Prose.within("<p></p>".repeat(MANY), ""));
        add("very-many", "line-breaks", Prose.within("<br>".repeat(MANY), ""));
        String links = "<nav>" + repeat("<a href=/%d>more</a> ") + "</nav>";
        all.add(Hostile.html("mostly-links", "menu", Place.ASIDE, Prose.within("", links)));
        add("very-many", "images", Prose.within("", repeat("<img src=/%d.png alt=''>")));
        add(
                "very-many",
                "inline-image",
                Prose.within("<img src='data:image/png;base64," + "A".repeat(1 << 20) + "'>", ""));
        add("very-many", "comments", Prose.within(repeat("<!-- %d -->"), ""));
        add("very-many", "headings", Prose.within("", "<footer>" + repeat("<h6>Part %d</h6>") + "</footer>"));
        add(
                "very-many",
                "times",
                Prose.within("", "<footer>" + repeat("<time datetime='2023-03-08'>%d</time>") + "</footer>"));
        add("very-many", "scripts", Prose.within(repeat("<script>var a%d=1;</script>"), ""));
    }

    private void metadata() {
        head("meta-many", repeat("<meta property='article:tag' content='t%d'>"));
        head("meta-long", "<meta property='og:title' content='" + "long title ".repeat(50_000) + "'>");
        head("meta-empty", "<meta><meta name><meta content><meta property='' content=''>");
        head("ld-many", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>".repeat(2_000));
        head("ld-deep", ld("[".repeat(DEEP) + "]".repeat(DEEP)));
        head("ld-deep-objects", ld("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)));
        head("ld-broken", ld("{\"@type\":\"NewsArticle\",\"headline\":"));
        head("ld-not-json", ld("<b>no</b> json // at all"));
        head("ld-null", ld("null"));
        head("ld-numbers", ld("{\"@type\":7,\"headline\":8,\"datePublished\":9,\"author\":10}"));
        head("ld-arrays", ld("{\"@type\":[[\"NewsArticle\"]],\"headline\":[],\"author\":[[],[{}]]}"));
        head("ld-graph-loop", ld("{\"@graph\":[{\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}}]}"));
        head("ld-surrogate", ld("{\"@type\":\"NewsArticle\",\"headline\":\"half \\ud83d\",\"author\":\"\\udc00\"}"));
        head("ld-huge-number", ld("{\"@type\":\"NewsArticle\",\"datePublished\":1e999999}"));
        head(
                "ld-many-authors",
                ld("{\"@type\":\"NewsArticle\",\"author\":[" + repeat("\"Ann Brill %d\",") + "\"x\"]}"));
        head("base-href", "<base href='javascript:0'><link rel=canonical href='::::'>");
        head("canonical-elsewhere", "<link rel=canonical href='https://other.example/" + "a/".repeat(5_000) + "'>");
        head("refresh", "<meta http-equiv=refresh content='0;url=/'>");
    }

    private void references() {
        List<String> references = List.of(
                "&#0;",
                "&#xD800;",
                "&#x110000;",
                "&#99999999999;",
                "&;",
                "&#;",
                "&#x;",
                "&amp".repeat(5_000),
                "&notanentity;",
                "&lt;script&gt;",
                "&#x202E;",
                "&#128;");
        for (int at = 0; at < references.size(); at++) {
            all.add(Hostile.article("character-references", "r" + at, "It cost " + references.get(at) + " crowns."));
        }
    }

    private void head(String name, String head) {
        add("metadata", name, Prose.page(head, name, ""));
    }

    private void add(String kind, String name, String html) {
        all.add(Hostile.html(kind, name(name), Place.ENRICHED, html));
    }

    private static String name(String tag) {
        return tag.replaceAll("[^a-zA-Z0-9]+", "-");
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static String repeat(String pattern) {
        return IntStream.range(0, MANY / 4)
                .mapToObj(number -> pattern.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining());
    }
}
