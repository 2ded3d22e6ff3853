package io.slugline.extraction.text;

/**
 * A line and what it is.
 *
 * @param title the line's title without number, outlet and decoration; empty when the line is no title
 * @param url the address on this line
 * @param outlet the outlet that the line itself names beside title or date
 * @param mark what is set before or around the title: its digits' form, {@code ##}, the word "From"; empty for none
 * @param number the number it bears; 0 for none
 */
record Entry(Line line, Kind kind, String title, String url, String outlet, String mark, int number) {
    static Entry of(Line line, Kind kind) {
        return new Entry(line, kind, "", "", "", "", 0);
    }

    static Entry title(Line line, String title) {
        return new Entry(line, Kind.TITLE, title, "", "", "", 0);
    }

    Entry marked(String newMark, int newNumber) {
        return new Entry(line, kind, title, url, outlet, newMark, newNumber);
    }

    Entry at(String newUrl) {
        return new Entry(line, kind, title, newUrl, outlet, mark, number);
    }

    Entry by(String newOutlet) {
        return new Entry(line, kind, title, url, newOutlet, mark, number);
    }

    String text() {
        return line.text();
    }

    int gap() {
        return line.gap();
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
