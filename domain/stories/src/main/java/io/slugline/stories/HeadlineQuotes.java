package io.slugline.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between quotation marks in a headline; a single mark inside a word is an apostrophe. */
final class HeadlineQuotes {
    private static final Pattern MARKED = Pattern.compile(
            "\u201c([^\u201c\u201d]{3,200})\u201d|\"([^\"]{3,200})\"|(?<!\\w)[\u2018']((?:[^\u2018\u2019']|(?<=\\w)[\u2019'](?=\\w)){3,200})[\u2019'](?!\\w)");

    private HeadlineQuotes() {}

    static List<String> in(String headline) {
        List<String> found = new ArrayList<>();
        Matcher marked = MARKED.matcher(headline);
        while (marked.find()) {
            for (int group = 1; group <= marked.groupCount(); group++) {
                if (marked.group(group) != null) {
                    found.add(marked.group(group));
                }
            }
        }
        return found;
    }
}
