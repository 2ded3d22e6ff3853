package io.slugline.launcher.bench;

import io.slugline.launcher.bench.mill.FetchedPage;
import io.slugline.launcher.bench.mill.PageMill;
import java.io.IOException;

/** Where the pages of a measurement come from: as many as are asked for. */
interface PageSource {
    FetchedPage page(int number) throws IOException;

    /** What the report says of them. */
    String describe();

    /** Pages made up here. */
    static PageSource milled() {
        PageMill mill = new PageMill();
        return new PageSource() {
            @Override
            public FetchedPage page(int number) {
                return mill.page(number);
            }

            @Override
            public String describe() {
                return "made up";
            }
        };
    }
}
