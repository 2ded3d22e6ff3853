package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;

/** A page of our own writing, with as much furniture around the article as a case needs. */
final class PageFixture {
    static final String FIRST = "The town council of Brackwater voted on Tuesday to rebuild the wooden bridge that a"
            + " spring flood carried away, ending two years of quarrels over its cost.";
    static final String SECOND =
            "\"We have waited long enough, and the ferry cannot run in winter,\" said the mayor, Ida"
                    + " Lund, after the vote, which passed by seven voices to four.";
    static final String THIRD =
            "Work is to begin in May, once the ice is gone, and the first carts could cross before the"
                    + " harvest if the stone for the piers arrives in time.";
    static final String FOURTH = "Opponents had asked for a cheaper crossing further downstream, where the river is"
            + " narrow, but the engineers warned that the banks there would not hold.";

    private final List<String> head = new ArrayList<>();
    private String heading = "Brackwater to rebuild its wooden bridge";
    private String beforeText = "";
    private String article = paragraphs(FIRST, SECOND, THIRD, FOURTH);
    private String afterText = "";

    static String paragraphs(String... texts) {
        StringBuilder html = new StringBuilder();
        for (String text : texts) {
            html.append("<p>").append(text).append("</p>\n");
        }
        return html.toString();
    }

    PageFixture head(String html) {
        head.add(html);
        return this;
    }

    PageFixture heading(String text) {
        heading = text;
        return this;
    }

    PageFixture beforeText(String html) {
        beforeText = html;
        return this;
    }

    PageFixture article(String html) {
        article = html;
        return this;
    }

    PageFixture afterText(String html) {
        afterText = html;
        return this;
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + heading + " | River Post</title>"
                + "<meta property=\"og:site_name\" content=\"River Post\">" + String.join("\n", head)
                + "</head><body><header class=\"site-header\"><nav class=\"main-nav\"><ul><li><a href=\"/\">Home</a></li>"
                + "<li><a href=\"/towns\">Towns</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav></header>"
                + "<main><article class=\"article\"><h1>" + heading + "</h1>" + beforeText
                + "<div class=\"article-body\">" + article + "</div>" + afterText + "</article></main>"
                + "<footer class=\"site-footer\"><p>Copyright River Post. All rights reserved.</p>"
                + "<ul><li><a href=\"/about\">About us</a></li><li><a href=\"/privacy\">Privacy policy</a></li></ul></footer>"
                + "</body></html>";
    }

    HtmlReading read() {
        return read("https://riverpost.example/towns/brackwater-to-rebuild-its-bridge");
    }

    HtmlReading read(String url) {
        return new HtmlReader().read(html(), url);
    }
}
