package io.slugline.endtoend.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All hostile inputs of {@code article.raw}, made by code. */
final class Corpus {
    private Corpus() {}

    static List<Hostile> all() {
        return Stream.of(
                        HostileMarkup.all(),
                        HostileJson.all(),
                        HostileBytes.all(),
                        HostileProse.all(),
                        HostileParticulars.all(),
                        HostileSizes.all())
                .flatMap(List::stream)
                .toList();
    }
}
