package io.slugline.collector;

import io.slugline.wire.LineFiles;
import io.slugline.wire.Topic;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Reads the file of a page; what cannot be sent whole or cannot be unpacked bears its fault. */
final class PageFiles {
    private static final String PACKED = ".gz";

    /** What is longer is read no further: its dead letter keeps less than this. */
    private static final int MOST_READ = 64 << 20;

    private PageFiles() {}

    /** What the name's last part says is in the file, lower-cased and without {@code .gz}: {@code .html}. */
    static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot);
    }

    static CollectedPage read(Path file, String place, CollectedPage.Told told) throws IOException {
        String contentType = ending(file).equals(".txt") ? CollectedPage.TEXT : CollectedPage.HTML;
        try (InputStream in = LineFiles.bytes(file)) {
            byte[] value = in.readNBytes(MOST_READ);
            CollectedPage page = CollectedPage.of(place, value, contentType, told);
            return value.length > Topic.GUARD_BYTES ? page.withFault("too-large") : page;
        } catch (ZipException | EOFException damaged) {
            return damaged(file, place, contentType, told);
        }
    }

    /** A file that says it is gzip and is not, or breaks off. */
    static CollectedPage damaged(Path file, String place, String contentType, CollectedPage.Told told)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] packed = in.readNBytes(Topic.GUARD_BYTES);
            return CollectedPage.of(place, packed, contentType, told).withFault("not-gzip");
        }
    }
}
