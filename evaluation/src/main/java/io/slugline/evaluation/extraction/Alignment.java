package io.slugline.evaluation.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a page are those of its gold text: the alignment of two sequences in which every new run of equal
 * words costs, so that stray words of the page's furniture do not match.
 */
final class Alignment {
    /** A run must be longer than this to pay for itself. */
    private static final int NEW_RUN = 3;

    private static final byte SKIP_PAGE = 0;
    private static final byte SKIP_GOLD = 1;
    private static final byte RUN = 2;
    private static final byte RUN_GOES_ON = 4;

    private final int[] page;
    private final int[] gold;
    private final byte[][] steps;

    private Alignment(List<String> page, List<String> gold) {
        Map<String, Integer> numbers = new HashMap<>();
        this.page = numbered(page, numbers);
        this.gold = numbered(gold, numbers);
        steps = new byte[page.size() + 1][gold.size() + 1];
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, first -> numbers.size()))
                .toArray();
    }

    /** For each word of the page whether it is one of the gold text. */
    static boolean[] of(List<String> page, List<String> gold) {
        Alignment alignment = new Alignment(page, gold);
        alignment.fill();
        return alignment.trace();
    }

    private void fill() {
        int[] best = new int[gold.length + 1];
        int[] run = new int[gold.length + 1];
        int[] bestAbove = new int[gold.length + 1];
        int[] runAbove = new int[gold.length + 1];
        java.util.Arrays.fill(runAbove, Integer.MIN_VALUE / 2);
        for (int i = 1; i <= page.length; i++) {
            run[0] = Integer.MIN_VALUE / 2;
            for (int j = 1; j <= gold.length; j++) {
                fillCell(i, j, best, run, bestAbove, runAbove);
            }
            int[] swap = bestAbove;
            bestAbove = best;
            best = swap;
            swap = runAbove;
            runAbove = run;
            run = swap;
        }
    }

    private void fillCell(int i, int j, int[] best, int[] run, int[] bestAbove, int[] runAbove) {
        byte step = bestAbove[j] >= best[j - 1] ? SKIP_PAGE : SKIP_GOLD;
        best[j] = Math.max(bestAbove[j], best[j - 1]);
        run[j] = Integer.MIN_VALUE / 2;
        if (page[i - 1] == gold[j - 1]) {
            boolean goesOn = runAbove[j - 1] >= bestAbove[j - 1] - NEW_RUN;
            run[j] = 1 + Math.max(runAbove[j - 1], bestAbove[j - 1] - NEW_RUN);
            if (run[j] > best[j]) {
                best[j] = run[j];
                step = RUN;
            }
            step |= goesOn ? RUN_GOES_ON : 0;
        }
        steps[i][j] = step;
    }

    private boolean[] trace() {
        boolean[] matched = new boolean[page.length];
        int i = page.length;
        int j = gold.length;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            int step = steps[i][j];
            if (inRun || (step & RUN) != 0) {
                matched[i - 1] = true;
                inRun = (step & RUN_GOES_ON) != 0;
                i--;
                j--;
            } else if ((step & SKIP_GOLD) != 0) {
                j--;
            } else {
                i--;
            }
        }
        return matched;
    }
}
