package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import io.slugline.extraction.html.tree.Node;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of a page that shows several in full: sibling boxes of one kind, each with a heading, running text and
 * a byline or a day of its own.
 *
 * <p>Sections of one article have headings too, so what they lack decides; and a page whose own title is one of the
 * headings is that article's page, whatever follows it.
 */
final class PageParts {
    private static final int LEAST_RUNNING = 160;

    /** A kicker, a byline or a date may stand above a heading. */
    private static final int ABOVE_HEADING = 3;

    /** How far into a part its byline and its day stand. */
    private static final int HEAD_BLOCKS = 5;

    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_TITLE = 250;

    /** Parts of a page with no name or day of their own, at most one of so many. */
    private static final int SIGNED_SHARE = 3;

    /** Where pages keep what is no article of theirs. */
    private static final List<NameGroup> ELSEWHERE =
            List.of(NameGroup.COMMENT, NameGroup.RELATED, NameGroup.SIDEBAR, NameGroup.FOOTER);

    private final HtmlPage page;
    private final PageText text;
    private final DateText dates;
    private final Set<Block> chosen;

    PageParts(HtmlPage page, PageText text, DateText dates, List<Block> chosen) {
        this.page = page;
        this.text = text;
        this.dates = dates;
        this.chosen = Set.copyOf(chosen);
    }

    private record Kind(@Nullable Box parent, int signature) {}

    private record Part(Box box, Block heading) {}

    /** The parts in the page's order; none where the page is one article or none. */
    List<HtmlPart> find(String title) {
        String own = PageText.fold(title);
        for (List<Part> kin : candidates().values()) {
            boolean several = kin.size() > 1 && kin.stream().noneMatch(part -> part.heading.folded.equals(own));
            if (several && holdMostText(kin)) {
                List<HtmlPart> parts = kin.stream().map(this::read).toList();
                long signed = parts.stream().filter(PageParts::isSigned).count();
                if ((parts.size() - signed) * SIGNED_SHARE <= parts.size() - 1) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    private static boolean isSigned(HtmlPart part) {
        return !part.paragraphs().isEmpty()
                && (!part.authors().isEmpty() || part.published().isPresent());
    }

    private boolean holdMostText(List<Part> kin) {
        return kin.stream().mapToInt(part -> part.box.runningChars).sum() * 2 > text.runningChars;
    }

    /** Boxes that begin with a heading and go on with text, by what makes them kin. */
    private Map<Kind, List<Part>> candidates() {
        Map<Kind, List<Part>> candidates = new LinkedHashMap<>();
        for (Block block : text.blocks) {
            if (block.box.headingLevel > 0 && block.chars() < LONGEST_TITLE) {
                @Nullable Box box = boxOf(block);
                if (box != null && block.index - box.firstBlock <= ABOVE_HEADING && !isElsewhere(box)) {
                    List<Part> kin =
                            candidates.computeIfAbsent(new Kind(box.parent, box.signature), first -> new ArrayList<>());
                    if (kin.isEmpty() || kin.get(kin.size() - 1).box != box) {
                        kin.add(new Part(box, block));
                    }
                }
            }
        }
        return candidates;
    }

    private boolean isElsewhere(Box box) {
        return ELSEWHERE.stream().anyMatch(group -> box.distance(group, text.runningChars) < Box.FAR);
    }

    /** The smallest box about the heading that holds text too. */
    private static @Nullable Box boxOf(Block heading) {
        @Nullable Box box = heading.box;
        while (box != null && box.runningChars < LEAST_RUNNING) {
            box = box.parent;
        }
        return box;
    }

    private HtmlPart read(Part part) {
        List<Block> body = new ArrayList<>();
        for (Block block : text.blocks.subList(part.heading.index + 1, part.box.lastBlock + 1)) {
            if (chosen.contains(block) || block.isRunningText()) {
                body.add(block);
            }
        }
        List<String> authors = authors(part);
        Optional<Published> day = day(part);
        body.removeIf(block -> block.index <= part.heading.index + HEAD_BLOCKS && isLineOf(block));
        Paragraphs paragraphs = Paragraphs.of(body);
        return new HtmlPart(part.heading.text, url(part), authors, day, paragraphs.texts(), paragraphs.headings());
    }

    /** A byline or a date, which is no text of the article. */
    private boolean isLineOf(Block block) {
        return block.chars() < LONGEST_LINE
                && !text.shapes.get(block.index).endsSentence
                && (PersonNames.hasPrefix(block.text)
                        || dates.inText(block.text, page.clues().language()).isPresent());
    }

    private List<String> authors(Part part) {
        for (PageClues.Clue clue : page.clues().bylines()) {
            List<String> names = clue.box().isWithin(part.box)
                    ? PersonNames.of(ShortText.of(clue.element(), LONGEST_LINE))
                    : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return head(part).stream()
                .filter(block -> PersonNames.hasPrefix(block.text))
                .map(block -> PersonNames.of(block.text))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Published> day(Part part) {
        String language = page.clues().language();
        for (PageClues.Clue clue : page.clues().dates()) {
            if (clue.box().isWithin(part.box)) {
                Optional<DateText.Found> found = dates.inMarkup(clue.element().attribute("datetime"), language)
                        .or(() -> dates.inText(ShortText.of(clue.element(), LONGEST_LINE), language));
                if (found.isPresent()) {
                    return found.map(day -> new Published(day.at(), day.precision(), Basis.MARKUP));
                }
            }
        }
        return head(part).stream()
                .flatMap(block -> dates.inText(block.text, language).stream())
                .findFirst()
                .map(day -> new Published(day.at(), day.precision(), Basis.TEXT));
    }

    /** The short lines at its beginning. */
    private List<Block> head(Part part) {
        int end = Math.min(part.heading.index + 1 + HEAD_BLOCKS, part.box.lastBlock + 1);
        return text.blocks.subList(part.box.firstBlock, end).stream()
                .filter(block -> block.chars() < LONGEST_LINE && !text.shapes.get(block.index).endsSentence)
                .toList();
    }

    private String url(Part part) {
        return page.clues().headings().stream()
                .filter(clue -> clue.block() == part.heading.index || clue.block() == part.heading.index + 1)
                .filter(clue -> PageText.fold(ShortText.whole(clue.element())).equals(part.heading.folded))
                .map(clue -> firstLink(clue.element()))
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .map(reference -> StringUtil.resolve(page.url(), reference))
                .orElse("");
    }

    private static String firstLink(Element heading) {
        for (@Nullable Node node = heading; node != null; node = node.after(heading)) {
            if (node instanceof Element element
                    && element.name().equals("a")
                    && !element.attribute("href").isEmpty()) {
                return element.attribute("href");
            }
        }
        return "";
    }
}
