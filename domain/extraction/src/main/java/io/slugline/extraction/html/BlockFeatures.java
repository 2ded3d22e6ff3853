package io.slugline.extraction.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for and against each block of a page as numbers, for the learned judge.
 *
 * <p>The order of the numbers is part of the model's file: a change here needs new training.
 */
final class BlockFeatures {
    private static final int SIGHT = 2;
    private static final int LEAST_TITLE = 15;

    private static final TextShape NO_SHAPE = new TextShape("");

    private final PageText page;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final HeadingTrail trail;
    private final StatedText stated;
    private final int[] previousRunning;
    private final int[] nextRunning;
    private final int titleAt;
    private final FeatureRow row = new FeatureRow();
    private int runningBefore;
    private int bodyAt;

    BlockFeatures(PageText page) {
        this.page = page;
        int blocks = page.blocks.size();
        previousRunning = new int[blocks];
        nextRunning = new int[blocks];
        fillRunning();
        titleAt = titleBlock();
        trail = new HeadingTrail(page, titleAt);
        stated = new StatedText(page.self.articleBody());
        page.blocks.forEach(block -> times.merge(block.folded, 1, Integer::sum));
    }

    float[][] rows() {
        float[][] rows = new float[page.blocks.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i);
        }
        return rows;
    }

    private void fillRunning() {
        int last = -1;
        for (int i = 0; i < previousRunning.length; i++) {
            previousRunning[i] = last;
            last = page.blocks.get(i).isRunningText() ? i : last;
        }
        last = -1;
        for (int i = nextRunning.length - 1; i >= 0; i--) {
            nextRunning[i] = last;
            last = page.blocks.get(i).isRunningText() ? i : last;
        }
    }

    /** The heading that repeats the page's title; the last one before the running text when there are several. */
    private int titleBlock() {
        int found = -1;
        for (Block block : page.blocks) {
            if (block.box.headingLevel > 0 && !page.self.title().isEmpty()) {
                String folded = block.folded;
                boolean same = folded.equals(page.self.title()) || folded.equals(page.self.otherTitle());
                found = same && (found < 0 || block.box.headingLevel == 1) ? block.index : found;
            }
        }
        return found >= 0 ? found : firstHeading();
    }

    /** Pages whose title is nowhere repeated have at least a first heading of the first level. */
    private int firstHeading() {
        for (Block block : page.blocks) {
            if (block.box.headingLevel == 1 && block.chars() >= LEAST_TITLE) {
                return block.index;
            }
        }
        return -1;
    }

    private float[] row(int index) {
        Block block = page.blocks.get(index);
        row.clear();
        text(row, block, page.shapes.get(index));
        tag(row, block);
        phrases(row, page.phrases.get(index));
        names(row, block);
        place(row, block);
        containers(row, block);
        neighbours(row, block);
        repeats(row, block);
        trail.add(row, block);
        page(row);
        runningBefore += block.isRunningText() ? block.chars() : 0;
        return row.values();
    }

    private static void text(FeatureRow row, Block block, TextShape shape) {
        row.add(shape.length);
        row.add(block.linkShare());
        row.add(block.links);
        row.add(block.boldChars / (double) block.chars());
        row.add(block.italicChars / (double) block.chars());
        row.add(shape.sentenceMarks);
        row.add(shape.commas);
        row.add(shape.digits / (double) block.chars());
        row.add(shape.capitals / (double) Math.max(1, shape.letters));
        row.add(shape.letters / (double) block.chars());
        row.add(shape.letters / (double) Math.max(1, shape.words));
        row.add(shape.quotes);
        row.add(shape.endsSentence);
        row.add(shape.endsWithColon);
        row.add(shape.endsWithQuestion);
        row.add(shape.startsLower);
        row.add(shape.startsWithBullet);
        row.add(shape.hasBar);
        row.add(shape.hasAddress);
    }

    private static void tag(FeatureRow row, Block block) {
        String tag = block.box.tag;
        row.add(block.box.headingLevel);
        row.add(tag.equals("p"));
        row.add(tag.equals("li"));
        row.add(tag.equals("div"));
        row.add(tag.equals("td") || tag.equals("th"));
        row.add(tag.equals("blockquote") || tag.equals("pre"));
        row.add(block.box.depth);
    }

    private static void phrases(FeatureRow row, StockPhrases.Found found) {
        for (int kind = 1; kind < 1 << PhraseKind.COUNT; kind <<= 1) {
            boolean whole = (found.whole() & kind) != 0;
            boolean start = (found.atStart() & kind) != 0;
            row.add(whole ? 3 : start ? 2 : (found.anywhere() & kind) != 0 ? 1 : 0);
        }
    }

    private void names(FeatureRow row, Block block) {
        byte[] distances = block.box.distances(page.runningChars);
        for (int group = 0; group < distances.length; group++) {
            row.add((block.inlineNames & 1L << group) != 0 ? -1 : distances[group]);
        }
    }

    private void place(FeatureRow row, Block block) {
        int blocks = page.blocks.size();
        row.add(block.index / (double) blocks);
        row.add(runningBefore / (double) Math.max(1, page.runningChars));
        row.add(titleAt < 0 ? -999 : Math.max(-50, Math.min(200, block.index - titleAt)));
        int before = previousRunning[block.index];
        int after = nextRunning[block.index];
        row.add(before < 0 ? 99 : Math.min(98, block.index - before));
        row.add(after < 0 ? 99 : Math.min(98, after - block.index));
        row.add(before >= 0 && page.blocks.get(before).box.parent == block.box.parent);
        row.add(after >= 0 && page.blocks.get(after).box.parent == block.box.parent);
        row.add(before >= 0 && page.blocks.get(before).box.signature == block.box.signature);
        row.add(after >= 0 && page.blocks.get(after).box.signature == block.box.signature);
    }

    private void containers(FeatureRow row, Block block) {
        @Nullable Box main = page.main;
        boolean inside = main != null && block.box.isWithin(main);
        row.add(inside);
        row.add(inside && main != null ? block.box.depth - main.depth : -stepsToMain(block));
        row.add(main == null ? 0 : place(block.index, main));
        @Nullable Box box = block.box;
        for (int up = 0; up < 4; up++) {
            row.add(box == null ? -1 : box.linkShare());
            row.add(box == null ? -1 : box.blocks);
            row.add(box == null ? -1 : box.runningChars / (double) Math.max(1, page.runningChars));
            row.add(box == null ? -1 : box.chars / (double) Math.max(1, box.blocks));
            box = box == null ? null : box.parent;
        }
        PageText.Kind kind = page.kind(block);
        row.add(kind.blocks);
        row.add(kind.runningChars / (double) Math.max(1, page.runningChars));
        row.add(kind.linkChars / (double) Math.max(1, kind.chars));
        row.add(kind.chars / (double) kind.blocks);
    }

    private static double place(int index, Box box) {
        return Math.max(
                -1, Math.min(2, (index - box.firstBlock) / (double) Math.max(1, box.lastBlock - box.firstBlock)));
    }

    private int stepsToMain(Block block) {
        int steps = 1;
        @Nullable Box box = page.main;
        while (box != null && !block.box.isWithin(box)) {
            box = box.parent;
            steps++;
        }
        return steps;
    }

    private void neighbours(FeatureRow row, Block block) {
        for (int step = -SIGHT; step <= SIGHT; step++) {
            if (step != 0) {
                neighbour(row, block, block.index + step);
            }
        }
    }

    private void neighbour(FeatureRow row, Block block, int index) {
        boolean there = index >= 0 && index < page.blocks.size();
        Block other = there ? page.blocks.get(index) : block;
        TextShape shape = there ? page.shapes.get(index) : NO_SHAPE;
        row.add(shape.length);
        row.add(there ? other.linkShare() : -1);
        row.add(shape.endsSentence);
        row.add(there ? other.box.headingLevel : -1);
        row.add(there && other.box.parent == block.box.parent);
        row.add(there && other.box.signature == block.box.signature);
    }

    private void repeats(FeatureRow row, Block block) {
        String folded = block.folded;
        row.add(!seen.add(folded));
        row.add(times.getOrDefault(folded, 0));
        row.add(sameAs(folded, page.self.title()) || sameAs(folded, page.self.otherTitle()));
        row.add(folded.length() > 10 && page.self.title().contains(folded));
        row.add(sameAs(folded, page.self.description()));
        row.add(folded.length() > 30 && page.self.description().startsWith(folded.substring(0, 30)));
        row.add(inArticleBody(folded));
    }

    private static boolean sameAs(String folded, String other) {
        return !other.isEmpty() && folded.equals(other);
    }

    /** Whether the text that the page gives in its structured data has the block: -1 when it gives none. */
    private int inArticleBody(String folded) {
        if (!stated.isGiven() || folded.isEmpty()) {
            return -1;
        }
        String probe = folded.substring(0, Math.min(folded.length(), 60));
        int found = stated.indexOf(probe, bodyAt);
        if (found < 0 && probe.length() > 20) {
            found = stated.indexOf(probe, 0);
        }
        if (found >= 0 && probe.length() > 20) {
            bodyAt = found;
        }
        return found >= 0 ? 1 : 0;
    }

    private void page(FeatureRow row) {
        row.add(page.runningChars);
        row.add(page.blocks.size());
        row.add(page.main == null ? 0 : page.main.runningChars / (double) Math.max(1, page.runningChars));
        row.add(page.chars / (double) page.blocks.size());
        row.add(page.self.articleBody().length() / (double) Math.max(1, page.runningChars));
    }
}
