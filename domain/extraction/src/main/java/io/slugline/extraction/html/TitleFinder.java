package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds the article's own title among what the page calls itself: its first heading, its structured headline, its
 * title for sharing, its window title.
 *
 * <p>Two that agree win. Else the heading that shares words with the others is it, for the window's and the sharing
 * title are often written for search engines.
 */
final class TitleFinder {
    private static final int SHORTEST_HEADING = 5;
    private static final int MOST_HEADINGS = 8;
    private static final double RELATED = 0.5;
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    private final PageClues clues;
    private final SiteName site;
    private final String url;
    private final String structured;
    private final String shared;
    private final String window;

    TitleFinder(HtmlPage page, SiteName site, String url) {
        clues = page.clues();
        this.site = site;
        this.url = url;
        structured = own(StructuredData.first(page.data().articles(), "headline"));
        shared = own(clues.meta("og:title", "twitter:title", "dc.title", "title"));
        window = own(clues.pageTitle());
    }

    String find() {
        String heading = heading();
        if (!structured.isEmpty()) {
            return withStructured(heading);
        }
        if (heading.isEmpty()) {
            return shared.isEmpty() ? window : shared;
        }
        return same(heading, shared) ? better(heading, shared) : heading;
    }

    private String withStructured(String heading) {
        if (same(structured, heading)) {
            return isRewritten(heading) ? shared : better(structured, heading);
        }
        if (same(structured, shared)) {
            return better(structured, shared);
        }
        if (same(heading, shared)) {
            return better(heading, shared);
        }
        return heading.isEmpty() ? structured : heading;
    }

    /**
     * Heading, data and window agree, and the title for sharing says something else, or less: the newsroom's own
     * headline, without the kicker or the words for search engines. On our sets it is right in ten cases of thirteen.
     */
    private boolean isRewritten(String heading) {
        String own = PageText.fold(heading);
        String other = PageText.fold(shared);
        boolean longer = other.contains(own);
        boolean kicker = own.endsWith(other) && other.length() > SHORTEST_HEADING * SHORTEST_HEADING;
        return !other.isEmpty() && !longer && (kicker || same(heading, window));
    }

    /** The first heading that speaks of the same as the page's other titles; one that equals them before all. */
    private String heading() {
        List<String> headings = new ArrayList<>();
        for (Element element : clues.headlines()) {
            String text = own(ShortText.whole(element));
            if (headings.size() < MOST_HEADINGS
                    && text.length() >= SHORTEST_HEADING
                    && !site.is(text)
                    && !isNameOfSite(text)) {
                headings.add(text);
            }
        }
        for (String heading : headings) {
            if (same(heading, structured) || same(heading, shared)) {
                return heading;
            }
        }
        return headings.stream().filter(this::isRelated).findFirst().orElse("");
    }

    /** What the window's title adds to the title for sharing is the site's name. */
    private boolean isNameOfSite(String heading) {
        String whole = PageText.fold(clues.pageTitle());
        String part = PageText.fold(heading);
        return !shared.isEmpty() && !part.isEmpty() && whole.equals(PageText.fold(shared) + part);
    }

    private boolean isRelated(String heading) {
        return shares(heading, shared)
                || shares(heading, window)
                || shares(heading, structured)
                || shares(heading, lastPart());
    }

    private String lastPart() {
        String path = url.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean shares(String heading, String other) {
        Set<String> words = words(heading);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        int least = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= least * RELATED;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        LONG_WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && PageText.fold(one).equals(PageText.fold(other));
    }

    /** Of two that differ in marks only the longer, which has lost no space and no mark; the first of equals. */
    private static String better(String one, String other) {
        boolean shouting = other.equals(other.toUpperCase(Locale.ROOT)) && !one.equals(one.toUpperCase(Locale.ROOT));
        return other.length() > one.length() && !shouting && !other.contains(" :") ? other : one;
    }

    private String own(String title) {
        String text = title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false);
        return site.without(ShortText.folded(text).stripTrailing());
    }
}
