package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a block: the heading it follows, the title, and the article element it lies in. A page may go on
 * with a second article, and a list under "More from" is not the text it follows.
 */
final class HeadingTrail {
    private static final int STOCK = PhraseKind.READMORE.bit()
            | PhraseKind.COMMENT.bit()
            | PhraseKind.SUBSCRIBE.bit()
            | PhraseKind.SHARE.bit()
            | PhraseKind.CONTACT.bit()
            | PhraseKind.ADVERT.bit()
            | PhraseKind.WATCH.bit();

    private static final int FURTHEST = 40;

    private final PageText page;
    private final @Nullable Block title;
    private final List<Box> articles = new ArrayList<>();
    private @Nullable Block heading;
    private int firstLevels;

    HeadingTrail(PageText page, int titleAt) {
        this.page = page;
        title = titleAt < 0 ? null : page.blocks.get(titleAt);
    }

    /** To be called block by block, in the page's order. */
    void add(FeatureRow row, Block block) {
        @Nullable Block above = heading;
        boolean stock = above != null && (page.phrases.get(above.index).atStart() & STOCK) != 0;
        row.add(stock);
        row.add(above == null ? FURTHEST : Math.min(FURTHEST, block.index - above.index));
        row.add(above == null ? 0 : above.box.headingLevel);
        row.add(above != null && above.box.parent == block.box.parent);
        row.add(firstLevels);
        row.add(articleNumber(block));
        row.add(stepsToTitle(block));
        pass(block);
    }

    private void pass(Block block) {
        if (block.box.headingLevel > 0) {
            heading = block;
            firstLevels += block.box.headingLevel == 1 ? 1 : 0;
        }
    }

    /** The number of its article element among those with running text; 0 outside of all. */
    private int articleNumber(Block block) {
        @Nullable Box box = block.box;
        while (box != null && !box.tag.equals("article")) {
            box = box.parent;
        }
        if (box == null) {
            return 0;
        }
        if (!articles.contains(box) && box.runningChars > 0 && articles.size() < FURTHEST) {
            articles.add(box);
        }
        return articles.indexOf(box) + 1;
    }

    /** How far one must climb from the block to hold the title too. */
    private int stepsToTitle(Block block) {
        if (title == null) {
            return -1;
        }
        int steps = 0;
        @Nullable Box box = block.box;
        while (box != null && !title.box.isWithin(box)) {
            box = box.parent;
            steps++;
        }
        return steps;
    }
}
