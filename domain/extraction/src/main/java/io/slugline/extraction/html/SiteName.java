package io.slugline.extraction.html;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The outlet's name as the page gives it, and what of a title is that name. */
record SiteName(String name, String host) {
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_ADDITION = 14;
    private static final int SHORTEST_LABEL = 4;

    /** What stands between a title and the site's name. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|–—\\-:»«·•/~←›>‹]\\s+|\\s*[|｜ㅣ│：]\\s*|(?<=[^\\x00-\\x7f])[-－—]{1,2}(?=[^\\x00-\\x7f])|\\s*::\\s*");

    static SiteName of(HtmlPage page, String host) {
        String name =
                page.clues().meta("og:site_name", "application-name", "twitter:app:name:iphone", "al:ios:app_name");
        if (name.isEmpty()) {
            name = publisher(page.data());
        }
        return new SiteName(name.strip(), host);
    }

    private static String publisher(StructuredData data) {
        for (Map<?, ?> article : data.articles()) {
            if (article.get("publisher") instanceof Map<?, ?> publisher) {
                return StructuredData.text(data.resolve(publisher), "name");
            }
        }
        return StructuredData.first(data.ofType("website"), "name");
    }

    /** The title without the site's name at either end. */
    String without(String title) {
        String rest = title;
        boolean cut = true;
        while (cut) {
            String shorter = cutOnce(rest);
            cut = shorter.length() < rest.length();
            rest = shorter;
        }
        return rest;
    }

    private String cutOnce(String title) {
        List<MatchResult> separators =
                mayHaveSeparator(title) ? SEPARATOR.matcher(title).results().toList() : List.of();
        if (separators.isEmpty()) {
            return title;
        }
        MatchResult first = separators.get(0);
        MatchResult last = separators.get(separators.size() - 1);
        for (MatchResult separator : separators) {
            boolean isSite = separator.start() >= SHORTEST_TITLE && is(title.substring(separator.end()));
            if (isSite) {
                return title.substring(0, separator.start());
            }
        }
        boolean leads = title.length() - first.end() >= SHORTEST_TITLE && is(title.substring(0, first.start()));
        return leads && last.end() <= title.length() ? title.substring(first.end()) : title;
    }

    private static boolean mayHaveSeparator(String title) {
        return title.chars().anyMatch(c -> "|–—-:»«·•/~←›>‹｜ㅣ│：－".indexOf(c) >= 0);
    }

    /** Whether the text is the site's name, or its host's, with little else. */
    boolean is(String text) {
        String folded = PageText.fold(text);
        String site = PageText.fold(name);
        if (folded.isEmpty()) {
            return true;
        }
        if (site.length() > 2
                && (site.equals(folded)
                        || (folded.length() >= SHORTEST_LABEL && site.contains(folded))
                        || (folded.contains(site) && folded.length() < site.length() + LONGEST_ADDITION))) {
            return true;
        }
        return isOfHost(folded);
    }

    private boolean isOfHost(String folded) {
        if (folded.length() > 2 && PageText.fold(host).contains(folded)) {
            return true;
        }
        for (String label : List.of(host.split("\\."))) {
            String plain = PageText.fold(label);
            boolean named = plain.length() >= SHORTEST_LABEL
                    && folded.contains(plain)
                    && folded.length() < plain.length() + LONGEST_ADDITION;
            if (named) {
                return true;
            }
        }
        return false;
    }
}
