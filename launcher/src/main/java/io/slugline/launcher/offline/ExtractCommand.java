package io.slugline.launcher.offline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code slugline extract}: clean articles from pages. */
@Command(name = "extract", description = "Makes clean articles from pages.", mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 1;
    }
}
