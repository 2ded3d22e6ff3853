package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All blocks of a page with what can be counted only once the whole page is known. */
final class PageText {
    /** Most of the trusted running text: the container of the article holds it, though a box of its own may stand beside. */
    private static final char ASCII = 128;

    private static final double MAIN_SHARE = 0.55;

    /** Names that cast doubt on running text while the main container is looked for. */
    private static final long DOUBTFUL = NameGroup.COMMENT.bit()
            | NameGroup.NAV.bit()
            | NameGroup.FOOTER.bit()
            | NameGroup.SIDEBAR.bit()
            | NameGroup.CONSENT.bit()
            | NameGroup.RELATED.bit()
            | NameGroup.CARD.bit()
            | NameGroup.NEWSLETTER.bit();

    final List<Block> blocks;
    final List<TextShape> shapes = new ArrayList<>();
    final List<StockPhrases.Found> phrases = new ArrayList<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final List<Kind> kindOf = new ArrayList<>();
    final Self self;
    final @Nullable Box main;
    final int chars;
    final int runningChars;

    /** Blocks of one kind: equal tags and classes on the way to them. */
    static final class Kind {
        int blocks;
        int chars;
        int linkChars;
        int runningChars;
    }

    /** What the page says of itself, folded to letters and digits: its title, its summary, its text. */
    record Self(String title, String otherTitle, String description, String articleBody) {}

    PageText(List<Block> blocks, Self self, StockPhrases stock) {
        this.blocks = blocks;
        this.self = self;
        int allChars = 0;
        int running = 0;
        for (Block block : blocks) {
            shapes.add(new TextShape(block.text));
            phrases.add(stock.in(block.text));
            count(block);
            allChars += block.chars();
            running += block.isRunningText() ? block.chars() : 0;
        }
        chars = allChars;
        runningChars = running;
        main = mainBox();
    }

    private void count(Block block) {
        Kind kind = kinds.computeIfAbsent(block.box.signature, first -> new Kind());
        kindOf.add(kind);
        kind.blocks++;
        kind.chars += block.chars();
        kind.linkChars += block.linkChars;
        kind.runningChars += block.isRunningText() ? block.chars() : 0;
    }

    private @Nullable Box mainBox() {
        double[] weights = new double[blocks.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = trustedChars(i);
        }
        return deepest(weights, MAIN_SHARE);
    }

    private double trustedChars(int index) {
        Block block = blocks.get(index);
        if (!block.isRunningText() || !shapes.get(index).endsSentence) {
            return 0;
        }
        long names = block.box.names | (block.box.parent == null ? 0 : block.box.parent.names);
        return (names & DOUBTFUL) == 0 ? block.chars() : block.chars() * 0.2;
    }

    /** The deepest box that holds this share of the weight; absent when there is no weight at all. */
    @Nullable
    Box deepest(double[] weights, double share) {
        double all = 0;
        Map<Box, Double> held = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                all += weights[i];
                held.merge(blocks.get(i).box, weights[i], Double::sum);
            }
        }
        return all == 0 ? null : climb(held, all * share);
    }

    /** Passes the weights up from the deepest boxes until one holds enough; of equals the first of the page. */
    private static @Nullable Box climb(Map<Box, Double> held, double enough) {
        int depth = held.keySet().stream().mapToInt(box -> box.depth).max().orElse(0);
        Map<Integer, List<Box>> byDepth = new HashMap<>();
        held.keySet()
                .forEach(box -> byDepth.computeIfAbsent(box.depth, d -> new ArrayList<>())
                        .add(box));
        for (int d = depth; d >= 0; d--) {
            List<Box> level = byDepth.getOrDefault(d, new ArrayList<>());
            level.sort(java.util.Comparator.comparingInt(box -> box.firstBlock));
            for (Box box : level) {
                double weight = held.getOrDefault(box, 0.0);
                if (weight >= enough || box.parent == null) {
                    return box;
                }
                if (!held.containsKey(box.parent)) {
                    byDepth.computeIfAbsent(d - 1, x -> new ArrayList<>()).add(box.parent);
                }
                held.merge(box.parent, weight, Double::sum);
            }
        }
        return null;
    }

    Kind kind(Block block) {
        return kindOf.get(block.index);
    }

    /** Letters and digits in lower case: what remains of a text when houses differ on its marks. */
    static String fold(String text) {
        char[] folded = new char[text.length()];
        int size = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    folded[size++] = c;
                } else if (c >= 'A' && c <= 'Z') {
                    folded[size++] = (char) (c + ('a' - 'A'));
                }
            } else if (Character.isLetterOrDigit(c)) {
                folded[size++] = Character.toLowerCase(c);
            }
        }
        return new String(folded, 0, size);
    }
}
