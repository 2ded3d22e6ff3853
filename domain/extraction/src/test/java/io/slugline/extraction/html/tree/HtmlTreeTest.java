package io.slugline.extraction.html.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lean tree to the one that jsoup builds, which follows the HTML standard's test suite. */
final class HtmlTreeTest {
    static Stream<String> mendedPages() {
        return Stream.of(
                "<p>one<p>two<div>three</p>four</div>five",
                "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
                "<dl><dt>a<dd>b<dt>c</dl>d",
                "<b>bold<p>still</b> not</p>after",
                "<a href=/one>one<p>two<a href=/two>three</a></p>",
                "<p><b><i>x</b>y</i>z",
                "<b><em><div><i>deep</b> out</i></div></em> end",
                "<table><tr><td>a<td>b<tr><td>c</table>after",
                "<table><p>stray</p><tr><td>cell<table><tr><td>inner</table>x</table>y",
                "<table>text<b>bold<tr><td>cell</td></b></table>z",
                "<table><caption>c<tbody><tr><th>h</th></tr></tbody><tfoot><tr><td>f</table>",
                "<h1>a<h2>b</h3>c",
                "<form><div></form>inside</div>outside",
                "text before <body class=late>in</body>after",
                "<html lang=en><head><title>a &amp; b</title><meta name=x content='y'></head><p>z",
                "<div a=1 b='2' c=\"3\" a=4 d>x &lt; y &copy; &#8217; &nope; z</div>",
                "x </br> y </p> z",
                "<!-- a > b --><p>c<!-->d<!--e--!>f<!doctype html>g<?php h ?>i",
                "<button>a<button>b</button>c",
                "<select><option>a<option>b</select>c<p>d",
                "<object><b>x</object>y",
                "<nobr>a<nobr>b</nobr>c",
                "<p>a<hr>b<image src=x>c",
                "1 < 2 <3 and </> end",
                "<html><html a=2><body><body a=1>x<body href=y>z",
                "<a href=1><div><a href=2><div><a href=3>x</div>y</div>z");
    }

    @ParameterizedTest
    @MethodSource("mendedPages")
    void mendsWhatIsLeftOpenAsBrowsersDo(String page) {
        // Given a page whose author left something open
        // When both read it
        // Then they see the same tree
        assertEquals(written(org.jsoup.Jsoup.parse(page)), written(HtmlTree.of(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "noscript", "iframe", "svg"})
    void passesOverWhatIsNoText(String name) {
        // Given an element whose inside looks like text and tags
        String page = "<p>a<" + name + " id=x>var b = '<p>c</p>';</" + name + ">d";
        // When it is read
        // Then only what stands around it is there
        assertEquals(written(HtmlTree.of("<p>ad")), written(HtmlTree.of(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &amp; b &lt;c&gt; &quot;d&quot; &apos;&nbsp;e&#8217;s &#x2019; &rsquo;",
                "AT&T; R&D a&b &amp &ampx; &unknown; &Eacute;t&eacute; &notit; &not;in",
                "&#147;win&#148; &#0; &#xD83D; &#128512; &#; &#x; &#12a; &#99999999999;",
                "trailing & and &",
                "/q?a=1&b=2&copy=3&amp;d=4"
            })
    void resolvesReferencesAsJsoupDoes(String text) {
        // Given references common and rare, whole and broken
        // When they are resolved, in text and in attributes
        // Then it is as jsoup does it
        assertEquals(org.jsoup.parser.Parser.unescapeEntities(text, false), References.resolved(text, false));
        assertEquals(org.jsoup.parser.Parser.unescapeEntities(text, true), References.resolved(text, true));
    }

    @Test
    void keepsStructuredDataAsItStands() {
        // Given structured data with an entity and a tag in it
        Element root = HtmlTree.of("<script type='application/LD+json'>{\"a\":\"<b>&amp;\"}</script>");
        // When it is asked for
        Node script = root;
        while (script != null
                && !(script instanceof Element element && element.name().equals("script"))) {
            script = script.after(root);
        }
        // Then nothing of it is resolved
        assertEquals("{\"a\":\"<b>&amp;\"}", script instanceof Element element ? element.ownText() : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b a=%d>x</i>", "<b a=%d><p>x</b>", "<body a%d=1>", "<a href=%d><div></a>", "<p><i a=%d>x"})
    void formattingWithoutEndCostsNoMoreThanItsLength(String part) {
        // Given a hundred thousand of them, each a little different
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            page.append(part.replace("%d", Integer.toString(i)));
        }
        // When the page is read
        // Then it is read before a second's patience ends many times over
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlTree.of(page.toString()));
    }

    @Test
    void isNeverDeeperThanBrowsersAllow() {
        // Given a page of boxes in boxes
        Element root = HtmlTree.of("<div>".repeat(20_000) + "end");
        // When its depth is counted
        int depth = 0;
        for (@Nullable Node node = root; node != null; node = node.firstChild()) {
            depth++;
        }
        // Then it has an end
        assertTrue(depth < OpenElements.DEEPEST + 5);
    }

    private static String written(Element root) {
        StringBuilder tree = new StringBuilder();
        for (@Nullable Node node = root.firstChild(); node != null; node = node.nextSibling()) {
            write(node, tree);
        }
        return folded(tree);
    }

    private static void write(Node node, StringBuilder tree) {
        if (node instanceof Text text) {
            tree.append(text.words());
        } else if (node instanceof Element element) {
            tree.append('<').append(element.name());
            tree.append(element.attribute("href"))
                    .append(element.attribute("a"))
                    .append('>');
            for (@Nullable Node child = element.firstChild(); child != null; child = child.nextSibling()) {
                write(child, tree);
            }
            tree.append("</>");
        }
    }

    private static String written(org.jsoup.nodes.Element root) {
        StringBuilder tree = new StringBuilder();
        root.childNodes().forEach(node -> write(node, tree));
        return folded(tree);
    }

    private static void write(org.jsoup.nodes.Node node, StringBuilder tree) {
        if (node instanceof org.jsoup.nodes.TextNode text) {
            tree.append(text.getWholeText());
        } else if (node instanceof org.jsoup.nodes.Element element) {
            tree.append('<').append(element.normalName());
            tree.append(element.attr("href")).append(element.attr("a")).append('>');
            element.childNodes().forEach(child -> write(child, tree));
            tree.append("</>");
        }
    }

    private static String folded(StringBuilder tree) {
        return tree.toString().replaceAll("\\s+", " ");
    }
}
