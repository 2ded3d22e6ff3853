package io.slugline.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that an outlet puts under its articles: they are its own, not borrowed.
 *
 * <p>A run that ends both texts, in articles of one outlet, is such a line as soon as two unrelated earlier articles end
 * with it: far sooner than a line in the middle of a text is known to be common.
 */
final class OutletLines {
    private static final int ENOUGH = 2;

    /** A word or two may follow: a name, "Reuters". */
    private static final int AT_END = 3;

    /** Lines about oneself are short; a longer end is a text. */
    private static final int LONGEST = 80;

    private final Submission submission;
    private final Archive archive;
    private final LiveArticles live;

    OutletLines(Submission submission, Archive archive, LiveArticles live) {
        this.submission = submission;
        this.archive = archive;
        this.live = live;
    }

    void removeFrom(List<Run> runs) {
        List<Run> closing = new ArrayList<>();
        for (Run run : runs) {
            if (closesBoth(run)) {
                closing.add(run);
            }
        }
        if (closing.size() >= ENOUGH) {
            runs.removeIf(run -> closing.contains(run) && isSharedByOthers(run, closing));
        }
    }

    private boolean closesBoth(Run run) {
        if (run.length() > LONGEST || submission.wording().size() - run.end() > AT_END) {
            return false;
        }
        Archive.Entry theirs = archive.get(run.number());
        String outlet = submission.article().source().key();
        return theirs.wording().size() - run.thereEnd() <= AT_END
                && !outlet.isEmpty()
                && outlet.equals(theirs.imprint().source());
    }

    private boolean isSharedByOthers(Run run, List<Run> closing) {
        return closing.stream()
                        .filter(other -> other.sharedWith(run) * 2 >= run.length())
                        .mapToInt(other -> live.group(other.number()))
                        .distinct()
                        .count()
                >= ENOUGH;
    }
}
