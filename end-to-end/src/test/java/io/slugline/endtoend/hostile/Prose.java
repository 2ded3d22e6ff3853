package io.slugline.endtoend.hostile;

import java.util.List;

/** An ordinary article to hide something in. */
final class Prose {
    static final String LEAD = "The ferry across the Orrel stood still for a second day on Wednesday, because the cable"
            + " that guides it had frayed and no spare could be found in the whole province.";
    static final String MIDDLE = "\"We are asking commuters to take the bridge at Sandholt,\" said the harbour master,"
            + " Edda Quill, who expects a new cable from the rope works by Friday. About 400 people cross there daily.";
    static final String END = "The town council will discuss next month whether a second ferry should be bought, which"
            + " has been promised at every election since the old one was built.";

    private Prose() {}

    /** A page with the three paragraphs, and a fourth that is hostile. */
    static String page(String title, String paragraph) {
        return page("", title, "<p>" + paragraph + "</p>");
    }

    /** A page with something more in its head, and something more in its body. */
    static String page(String head, String title, String body) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry stands still " + title
                + "</title>" + head + "</head><body><article><h1>Ferry stands still " + title + "</h1><p>" + LEAD
                + "</p><p>" + MIDDLE + "</p>" + body + "<p>" + END + "</p></article></body></html>";
    }

    static String text() {
        return String.join("\n\n", List.of(LEAD, MIDDLE, END));
    }

    /** The article in tags of your own around its middle. */
    static String within(String open, String close) {
        return "<html lang=\"en\"><head><title>Ferry stands still</title></head><body><h1>Ferry stands still</h1>"
                + open + "<p>" + LEAD + "</p><p>" + MIDDLE + "</p><p>" + END + "</p>" + close + "</body></html>";
    }
}
