package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The chosen blocks as paragraphs, and which of them are headings.
 *
 * @param headings indices of the paragraphs that are headings
 */
record Paragraphs(List<String> texts, List<Integer> headings) {
    /** {@code camps.Last}: a lost space between two sentences; {@code Node.js} and {@code U.S.} are none. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll}{3}[.!?…]|\\p{Ll}{3}[.!?]['\"”’)]|\\d{4}[.])(?=[“\"‘]?\\p{Lu}\\p{Ll}{1,20}[ ,'’])");

    private static final int LONGEST_HEADING = 160;

    static Paragraphs of(List<Block> chosen) {
        List<String> texts = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        for (Block block : chosen) {
            String text = GLUED.matcher(block.text).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                if (isHeading(block)) {
                    headings.add(texts.size());
                }
                texts.add(text);
            }
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

    int chars() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
