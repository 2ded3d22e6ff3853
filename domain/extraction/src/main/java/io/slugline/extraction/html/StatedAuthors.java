package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The authors that a page states for programs: in its structured data and in its meta elements. */
final class StatedAuthors {
    private static final int LONGEST_BYLINE = 160;
    private static final int CARDS = 2;

    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[;,/]\\s+|\\s*;\\s*|\\s+/\\s+|\\s+(?:and|und|et|og|och|y)\\s+|,(?=\\p{Lo})");

    /** A login is no person's name, nor is what holds a number. */
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9_.-]+|.*\\d{3,}.*");

    private static final Pattern OFFICE = Pattern.compile("\\s*(?:기자|記者|记者)$");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "dc.creator",
            "dcterms.creator",
            "creator",
            "article:byline",
            "article.author",
            "byline",
            "news_authors",
            "og:author",
            "book:author",
            "citation_author",
            "articleauthor");

    private final HtmlPage page;
    private final SiteName site;
    private boolean organisation;

    StatedAuthors(HtmlPage page, SiteName site) {
        this.page = page;
        this.site = site;
    }

    /** Whether what was read of the structured data called an author an organisation. */
    boolean isOrganisation() {
        return organisation;
    }

    boolean hasPerson(List<String> names) {
        return names.stream()
                .anyMatch(name -> !site.is(name) && !ACCOUNT.matcher(name).matches());
    }

    List<String> structured() {
        for (Map<?, ?> article : page.data().articles()) {
            Set<String> names = new LinkedHashSet<>();
            collect(article.get("author"), names);
            if (names.isEmpty()) {
                collect(article.get("creator"), names);
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private void collect(@Nullable Object author, Set<String> names) {
        if (author instanceof List<?> list) {
            list.forEach(one -> collect(one, names));
        } else if (author instanceof Map<?, ?> object) {
            organisation |= StructuredData.type(object).contains("organization");
            Object name = page.data().resolve(object).get("name");
            if (name instanceof List<?> || name instanceof String) {
                collect(name, names);
            }
        } else if (author instanceof String text) {
            names.addAll(printed(text));
        }
    }

    /** Names in markup, cut where several stand in one value. */
    private static List<String> printed(String value) {
        String text = org.jsoup.parser.Parser.unescapeEntities(value, false).strip();
        if (text.isEmpty()
                || text.startsWith("http")
                || text.startsWith("@")
                || text.startsWith("www.")
                || text.length() > LONGEST_BYLINE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part :
                List.of(SEVERAL.split(PersonNames.hasPrefix(text) ? text.replaceFirst("^\\S+\\s+", "") : text))) {
            String name = WHITE_SPACE
                    .matcher(OFFICE.matcher(part).replaceFirst(""))
                    .replaceAll(" ")
                    .strip();
            if (!name.isEmpty() && name.codePoints().anyMatch(Character::isLetter)) {
                names.add(name);
            }
        }
        return names;
    }

    List<String> metas() {
        List<String> best = List.of();
        for (String key : METAS) {
            Set<String> names = new LinkedHashSet<>();
            page.clues().metas(key).forEach(value -> names.addAll(printed(value)));
            names.removeIf(name -> names.size() > 1 && site.is(name));
            List<String> found = List.copyOf(names);
            if (hasPerson(found)) {
                return found;
            }
            best = best.isEmpty() ? found : best;
        }
        return best.isEmpty() ? labelled() : best;
    }

    /** Cards for sharing tell under "Written by" who did. */
    private List<String> labelled() {
        for (int card = 1; card <= CARDS; card++) {
            String label = page.clues().meta("twitter:label" + card);
            if (PersonNames.hasPrefix(label + " x")) {
                List<String> names = printed(page.clues().meta("twitter:data" + card));
                return names.stream().filter(name -> !site.is(name)).toList();
            }
        }
        return List.of();
    }
}
