package io.slugline.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * How common a word is in news, for a desk that has seen little: counts of common words over some thirty thousand
 * reports, weighed as if the desk had seen {@value #WEIGHT} of them itself.
 */
final class Prior {
    /** Flat between 2,000 and 20,000. */
    private static final double WEIGHT = 5_000;

    private static final String RESOURCE = "words.tsv.gz";

    private final IntCounts counts = new IntCounts();
    private double scale;

    private Prior() {}

    static Prior shipped() {
        return Shipped.PRIOR;
    }

    /** Read once; never changed afterwards. */
    private static final class Shipped {
        static final Prior PRIOR = read();
    }

    private static Prior read() {
        Prior prior = new Prior();
        InputStream resource = Prior.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException("the counts of common words are missing: " + RESOURCE);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.UTF_8))) {
            prior.scale = WEIGHT / Integer.parseInt(lines.readLine());
            lines.lines().forEach(prior::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return prior;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        WordScan scan = new WordScan(line.substring(0, tab));
        if (scan.next()) {
            counts.add(scan.hash(), Integer.parseInt(line.substring(tab + 1)));
        }
    }

    double articles() {
        return scale == 0 ? 0 : WEIGHT;
    }

    int peek(int term) {
        return counts.peek(term);
    }

    double articlesWith(int term) {
        return counts.get(term) * scale;
    }
}
