package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * The chosen blocks as paragraphs, and which of them are headings.
 *
 * @param headings indices of the paragraphs that are headings
 */
record Paragraphs(List<String> texts, List<Integer> headings) {
    private static final int LEAST_STATED = 300;

    /** A page that shows less than a quarter of the text draws it by script. */
    private static final int MOST_OF_STATED = 4;

    private static final int LONGEST_HEADING = 160;

    static Paragraphs of(List<Block> chosen) {
        List<String> texts = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        for (Block block : chosen) {
            if (isHeading(block)) {
                headings.add(texts.size());
            }
            texts.add(block.text);
        }
        return new Paragraphs(texts, headings);
    }

    /** A heading element, or a short paragraph in bold that is no sentence. */
    private static boolean isHeading(Block block) {
        if (block.box.headingLevel > 0) {
            return true;
        }
        boolean paragraph = block.box.tag.equals("p") || block.box.tag.equals("div");
        boolean bold = block.boldChars >= block.chars() - 1;
        return paragraph
                && bold
                && block.chars() < LONGEST_HEADING / 2
                && ".:,;…".indexOf(block.text.charAt(block.chars() - 1)) < 0;
    }

    /** The text of the page's structured data where the page itself shows next to nothing of it. */
    Paragraphs orStated(String articleBody) {
        if (articleBody.length() < LEAST_STATED || chars() * MOST_OF_STATED > articleBody.length()) {
            return this;
        }
        String plain = articleBody.indexOf('<') < 0
                ? articleBody
                : Jsoup.parseBodyFragment(articleBody).wholeText();
        List<String> texts = plain.lines()
                .map(line -> String.join(" ", line.strip().split("[\\s\\u00a0]+")))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Paragraphs(texts, List.of());
    }

    int chars() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
