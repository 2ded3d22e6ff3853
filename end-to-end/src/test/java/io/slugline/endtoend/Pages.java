package io.slugline.endtoend;

import java.nio.file.Path;

/** Where the inputs of these tests lie. */
final class Pages {
    static final Path SAMPLE = Path.of("..", "samples", "harbour");
    static final Path SHARED = Path.of("..", "..", "shared");

    private Pages() {}
}
