package io.slugline.extraction.html;

import java.util.List;

/** Reads the article's text off a page: judges each block, first by itself, then by its surroundings too. */
final class BodyReader {
    private final TreeModel judge = TreeModel.of(Lexicon.lines("blocks.txt"));

    List<Block> read(PageText page) {
        float[][] rows = new BlockFeatures(page).rows();
        double[] judged = new double[rows.length];
        for (int block = 0; block < rows.length; block++) {
            judged[block] = judge.judge(rows[block]);
        }
        return BodyChoice.of(page.blocks, judged);
    }
}
