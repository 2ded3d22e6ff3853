package io.slugline.endtoend;

import java.nio.file.Path;

/** Where the inputs of these tests lie. */
public final class Pages {
    public static final Path SAMPLE = Path.of("..", "samples", "harbour");
    public static final Path SHARED = Path.of("..", "..", "shared");

    private Pages() {}
}
