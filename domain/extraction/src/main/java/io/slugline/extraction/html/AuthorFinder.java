package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who wrote the article: in its structured data, in its byline, in its meta elements, in a line that begins
 * with "By".
 *
 * <p>The outlet itself counts as author only where the markup names it and no person stands anywhere.
 */
final class AuthorFinder {
    private static final int LONGEST_BYLINE = 160;
    private static final int NEAR_TITLE = 14;
    private static final int SAME_BYLINE = 5;
    private static final int CLOSE = 6;
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[;,/]\\s+|\\s*;\\s*|\\s+/\\s+|\\s+(?:and|und|et|og|och|y)\\s+|,(?=\\p{Lo})");

    private static final List<NameGroup> ELSEWHERE = List.of(NameGroup.COMMENT, NameGroup.NAV, NameGroup.FOOTER);

    private static final long OF_OTHERS = NameGroup.COMMENT.bit() | NameGroup.CAPTION.bit() | NameGroup.RELATED.bit();

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
    private final int runningChars;
    private final int titleBlock;
    private final int bodyBlock;

    AuthorFinder(HtmlPage page, SiteName site, PageText text, String title, int bodyBlock) {
        this.page = page;
        this.site = site;
        runningChars = text.runningChars;
        this.bodyBlock = bodyBlock;
        titleBlock = titleBlock(PageText.fold(title));
    }

    /** The block of the title, or where it would stand. */
    int titleBlock() {
        return titleBlock;
    }

    private int titleBlock(String title) {
        int found = Math.max(0, bodyBlock - NEAR_TITLE);
        for (Block block : page.blocks()) {
            if (block.index <= Math.max(bodyBlock, 0) && block.box.headingLevel > 0 && block.folded.equals(title)) {
                found = block.index;
            }
        }
        return found;
    }

    List<String> find() {
        List<String> structured = structured();
        if (hasPerson(structured) && !organisation) {
            return structured;
        }
        List<String> byline = byline();
        List<String> metas = metas();
        if (hasPerson(metas) && (byline.isEmpty() || agrees(byline, metas))) {
            return metas;
        }
        if (!byline.isEmpty()) {
            return byline;
        }
        List<String> line = line();
        if (!line.isEmpty()) {
            return line;
        }
        return structured.isEmpty() ? metas : structured;
    }

    private static boolean agrees(List<String> byline, List<String> metas) {
        String one = PageText.fold(String.join(" ", byline));
        String other = PageText.fold(String.join(" ", metas));
        return other.contains(one);
    }

    private boolean hasPerson(List<String> names) {
        return names.stream().anyMatch(name -> !site.is(name) && !name.matches("[a-z0-9_.-]+|.*\\d{3,}.*"));
    }

    private boolean organisation;

    private List<String> structured() {
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

    private void collect(@org.jspecify.annotations.Nullable Object author, Set<String> names) {
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
            String name = part.replaceAll("\\s*(?:기자|記者|记者)$", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!name.isEmpty() && name.codePoints().anyMatch(Character::isLetter)) {
                names.add(name);
            }
        }
        return names;
    }

    private List<String> metas() {
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
        return best;
    }

    /** The marked byline that is nearest to the title or, failing that, anywhere about the article. */
    private List<String> byline() {
        for (boolean near : new boolean[] {true, false}) {
            List<PageClues.Clue> bylines = page.clues().bylines();
            for (int i = 0; i < bylines.size(); i++) {
                PageClues.Clue clue = bylines.get(i);
                if (isOfArticle(clue) && (!near || isNearTitle(clue))) {
                    List<String> names = names(clue);
                    if (!names.isEmpty()) {
                        return names.size() > 1 ? names : withNeighbours(names, i);
                    }
                }
            }
        }
        return List.of();
    }

    /** Two authors are often marked one by one. */
    private List<String> withNeighbours(List<String> first, int index) {
        Set<String> names = new LinkedHashSet<>(first);
        List<PageClues.Clue> bylines = page.clues().bylines();
        PageClues.Clue start = bylines.get(index);
        for (int i = index + 1; i < bylines.size(); i++) {
            PageClues.Clue clue = bylines.get(i);
            boolean sameKind =
                    clue.element().normalName().equals(start.element().normalName())
                            && clue.element().className().equals(start.element().className());
            if (clue.block() > start.block() + SAME_BYLINE) {
                break;
            }
            if (sameKind && isOfArticle(clue)) {
                List<String> more = names(clue);
                names.addAll(more.size() == 1 ? more : List.of());
            }
        }
        return List.copyOf(names);
    }

    /** Cards, side columns and boxes of related articles are doubtful only by the element's own name. */
    private boolean isOfArticle(PageClues.Clue clue) {
        if ((clue.names() & OF_OTHERS) != 0) {
            return false;
        }
        for (NameGroup group : ELSEWHERE) {
            if (clue.box().distance(group, runningChars) < CLOSE) {
                return false;
            }
        }
        return clue.box().distance(NameGroup.CAPTION, runningChars) >= CLOSE || isNearTitle(clue);
    }

    private boolean isNearTitle(PageClues.Clue clue) {
        return clue.block() >= titleBlock - NEAR_TITLE / 2
                && clue.block() <= Math.max(titleBlock, Math.min(bodyBlock, titleBlock + NEAR_TITLE)) + CLOSE;
    }

    private List<String> names(PageClues.Clue clue) {
        String text = clue.element().normalName().equals("meta") ? "" : ShortText.of(clue.element(), LONGEST_BYLINE);
        List<String> names = PersonNames.of(text.replaceAll("^(?:\\s*\\|)+", ""));
        boolean label = names.size() == 1 && site.is(names.get(0));
        return label
                ? List.of()
                : names.stream()
                        .filter(name -> !name.toLowerCase(Locale.ROOT).equals("reuters staff"))
                        .toList();
    }

    /** A line near the title that begins with "By". */
    private List<String> line() {
        int end = Math.min(page.blocks().size(), Math.max(bodyBlock, titleBlock) + CLOSE);
        for (int i = Math.max(0, titleBlock - 2); i < end; i++) {
            Block block = page.blocks().get(i);
            if (block.chars() < LONGEST_BYLINE && PersonNames.hasPrefix(block.text)) {
                List<String> names = PersonNames.of(block.text);
                if (!names.isEmpty() && names.get(0).indexOf(' ') > 0) {
                    return names;
                }
            }
        }
        return List.of();
    }
}
