package io.slugline.extraction.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final int LONGEST_SIGNATURE = 60;
    private static final int NEAR_TITLE = 14;
    private static final int SAME_BYLINE = 5;
    private static final int CLOSE = 6;
    private static final Pattern LEADING_BARS = Pattern.compile("^(?:\\s*\\|)+");

    private static final List<NameGroup> ELSEWHERE = List.of(NameGroup.COMMENT, NameGroup.NAV, NameGroup.FOOTER);

    private static final long OF_OTHERS = NameGroup.COMMENT.bit() | NameGroup.CAPTION.bit() | NameGroup.RELATED.bit();

    private final HtmlPage page;
    private final SiteName site;
    private final StatedAuthors stated;
    private final int runningChars;
    private final int titleBlock;
    private final int bodyBlock;
    private final int lastBlock;

    /** The title and the first and last block of the text. */
    record Core(String title, int firstBlock, int lastBlock) {
        static Core of(String title, List<Block> chosen) {
            return chosen.isEmpty()
                    ? new Core(title, 0, 0)
                    : new Core(title, chosen.get(0).index, chosen.get(chosen.size() - 1).index);
        }
    }

    AuthorFinder(HtmlPage page, SiteName site, PageText text, Core core) {
        this.page = page;
        this.site = site;
        stated = new StatedAuthors(page, site);
        runningChars = text.runningChars;
        bodyBlock = core.firstBlock();
        lastBlock = core.lastBlock();
        titleBlock = titleBlock(PageText.fold(core.title()));
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
        List<String> structured = stated.structured();
        if (stated.hasPerson(structured) && !stated.isOrganisation()) {
            return structured;
        }
        List<String> byline = byline();
        List<String> metas = stated.metas();
        if (stated.hasPerson(metas) && (byline.isEmpty() || agrees(byline, metas) || isShortened(byline, metas))) {
            return metas;
        }
        if (!byline.isEmpty()) {
            return byline;
        }
        List<String> printed = printed();
        if (!printed.isEmpty()) {
            return printed;
        }
        return structured.isEmpty() ? metas : structured;
    }

    /** What no markup calls a byline, from the surest sign to the least. */
    private List<String> printed() {
        List<String> line = line();
        List<String> linked = line.isEmpty() ? linked() : line;
        return linked.isEmpty() ? signed() : linked;
    }

    /** The byline calls by the first name whom the meta elements name in full. */
    private static boolean isShortened(List<String> byline, List<String> metas) {
        return byline.get(0).indexOf(' ') < 0 && metas.stream().anyMatch(name -> name.startsWith(byline.get(0) + " "));
    }

    /** The link near the title that leads to an author's page and bears a name. */
    private List<String> linked() {
        for (PageClues.Clue clue : page.clues().authorLinks()) {
            if (isOfArticle(clue) && isNearTitle(clue)) {
                List<String> names = names(clue).stream()
                        .filter(name -> name.indexOf(' ') > 0)
                        .toList();
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** The last line of the text, when it is "By" and a name. */
    private List<String> signed() {
        for (int i = lastBlock; i <= Math.min(lastBlock + 2, page.blocks().size() - 1); i++) {
            Block block = page.blocks().get(i);
            boolean signature = block.chars() < LONGEST_SIGNATURE && !block.isOfOthers(runningChars);
            if (signature && PersonNames.hasPrefix(block.text)) {
                List<String> names = PersonNames.of(block.text);
                if (!names.isEmpty() && names.stream().allMatch(name -> name.indexOf(' ') > 0)) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static boolean agrees(List<String> byline, List<String> metas) {
        String one = PageText.fold(String.join(" ", byline));
        String other = PageText.fold(String.join(" ", metas));
        return other.contains(one);
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
            boolean sameKind = clue.element().name().equals(start.element().name())
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
        boolean belowOthers = clue.block() > lastBlock && clue.box().distance(NameGroup.RELATED, runningChars) < CLOSE;
        if ((clue.names() & OF_OTHERS) != 0 || belowOthers) {
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
        String text = clue.element().name().equals("meta") ? "" : ShortText.of(clue.element(), LONGEST_BYLINE);
        List<String> names = PersonNames.of(LEADING_BARS.matcher(text).replaceFirst(""));
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
            boolean elsewhere = block.box.headingLevel == 1 || block.isOfOthers(runningChars);
            if (!elsewhere && block.chars() < LONGEST_BYLINE && PersonNames.hasPrefix(block.text)) {
                List<String> names = PersonNames.of(block.text);
                if (!names.isEmpty() && names.get(0).indexOf(' ') > 0) {
                    return names;
                }
            }
        }
        return List.of();
    }
}
