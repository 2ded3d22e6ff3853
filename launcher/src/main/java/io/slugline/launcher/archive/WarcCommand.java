package io.slugline.launcher.archive;

import io.slugline.archiver.WarcExport;
import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.launcher.screen.ProgressLines;
import io.slugline.runtime.settings.InvalidSettingException;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slugline warc}: archived pages as a web archive. */
@Command(
        name = "warc",
        description = "Writes the archived pages of article.raw as a web archive (WARC).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slugline archive --to archive/ --topic article.raw",
            "  slugline warc --archive archive/ --to pages.warc.gz",
            "  slugline demo --input pages.warc.gz"
        })
public final class WarcCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "A file that ends in .warc.gz.")
    private Path file = Path.of("");

    private final ProgressLines progress = new ProgressLines();

    @Override
    public Integer call() throws IOException {
        if (!file.toString().endsWith(".warc.gz")) {
            throw new InvalidSettingException("--to is " + file + ": its name must end in .warc.gz");
        }
        ArchiveFolder folder = archive.folder();
        TopicArchive pages = folder.topic(Topics.RAW.name())
                .orElseThrow(() -> new InvalidSettingException(folder.root() + " holds no " + Topics.RAW.name()));
        long written = WarcExport.write(
                pages, file, count -> progress.say(() -> ProgressLines.count(count) + " pages written"));
        System.out.println(ProgressLines.count(written) + " pages written to " + file);
        return 0;
    }
}
