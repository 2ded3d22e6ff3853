package io.slugline.extraction.html;

import java.util.List;

/** The blocks of a page with the numbers they are judged by: what the judge is trained on and measured with. */
public final class BodyEvidence {
    private final PageText page;
    private final float[][] rows;

    private BodyEvidence(PageText page) {
        this.page = page;
        rows = new BlockFeatures(page).rows();
    }

    /**
     * Reads the evidence of one page.
     *
     * @param html the decoded text of the page
     * @param url as delivered, may be empty
     */
    public static BodyEvidence of(String html, String url) {
        HtmlPage parsed = HtmlPage.of(html, url, NameWords.load());
        return new BodyEvidence(parsed.text(StockPhrases.load()));
    }

    public List<String> blocks() {
        return page.blocks.stream().map(block -> block.text).toList();
    }

    /** The texts that are chosen for the body when the blocks are judged like this. */
    public List<String> chosen(double[] judgements) {
        return BodyChoice.of(page.blocks, judgements).stream()
                .map(block -> block.text)
                .toList();
    }

    /** Where a block stands, for a reader who looks at errors: the tags and groups on the way to it. */
    public String place(int block) {
        StringBuilder place = new StringBuilder();
        @org.jspecify.annotations.Nullable Box box = page.blocks.get(block).box;
        for (int up = 0; up < 5 && box != null; up++) {
            place.append(box.tag);
            for (NameGroup group : NameGroup.values()) {
                place.append(group.in(box.names) ? "." + group : "");
            }
            place.append(" < ");
            box = box.parent;
        }
        return place.toString();
    }

    /** The numbers of each block. */
    public float[][] rows() {
        return rows;
    }
}
