package io.slugline.extraction;

import io.slugline.extraction.date.DatelineDate;
import io.slugline.extraction.date.UrlDate;
import io.slugline.model.article.Dateline;
import io.slugline.model.article.Published;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the date among what a page says of it: markup before address, address before dateline, dateline before text. A
 * lesser witness that only tells the same more exactly is heard.
 */
final class Dates {
    private Dates() {}

    static Optional<Published> choose(Optional<Published> stated, CanonicalUrl url, Optional<Dateline> dateline) {
        List<Published> witnesses = new ArrayList<>();
        stated.ifPresent(witnesses::add);
        UrlDate.of(url.printed()).ifPresent(witnesses::add);
        dateline.flatMap(line -> DatelineDate.whole(line.date())).ifPresent(witnesses::add);
        witnesses.sort(Comparator.comparing(Published::basis));
        return witnesses.stream().reduce((best, lesser) -> lesser.at().startsWith(best.at()) ? lesser : best);
    }
}
