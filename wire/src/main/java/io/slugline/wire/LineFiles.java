package io.slugline.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of lines; one whose name ends in {@code .gz} is read as gzip. */
public final class LineFiles {
    private static final int BUFFER = 1 << 16;

    private LineFiles() {}

    public static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(bytes(file), StandardCharsets.UTF_8), BUFFER);
    }

    /** All bytes of a file, unpacked when its name says it is gzip. */
    public static byte[] read(Path file) throws IOException {
        try (InputStream in = bytes(file)) {
            return in.readAllBytes();
        }
    }

    /** The bytes of a file, unpacked when its name says it is gzip. */
    public static InputStream bytes(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
    }
}
