package io.slugline.evaluation.stories;

import io.slugline.model.stage.TaggedArticle;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The articles of a tagged file as a stream without end: when it is over it begins anew, with other words in place of its
 * names and its longer words, so that an article of one round resembles none of another (see {@link WordShift}).
 */
final class RoundStream implements AutoCloseable {
    private final Path file;
    private BufferedReader in;
    private int round;
    private long lines;
    /** Articles and time of the first round. */
    private long length;

    private Instant begin = Instant.MAX;
    private Instant end = Instant.MIN;
    private Optional<WordShift> shift = Optional.empty();
    private UnaryOperator<String> words = UnaryOperator.identity();

    RoundStream(Path file) throws IOException {
        this.file = file;
        in = LineFiles.open(file);
    }

    TaggedArticle next() throws IOException {
        String line = in.readLine();
        if (line == null) {
            turn();
            line = in.readLine();
        }
        lines++;
        return round == 0 ? first(line) : read(new LineRewrite(line).changed(changes()));
    }

    private TaggedArticle first(String line) {
        TaggedArticle article = read(line);
        end = article.article().receivedAt();
        begin = begin.isAfter(end) ? end : begin;
        length = lines;
        return article;
    }

    private static TaggedArticle read(String line) {
        return Json.read(line, GoldLine.class).tagged();
    }

    private void turn() throws IOException {
        in.close();
        in = LineFiles.open(file);
        round++;
        WordShift known = shift.isPresent() ? shift.get() : WordShift.of(file);
        shift = Optional.of(known);
        words = known.in(round);
    }

    private LineRewrite.Changes changes() {
        Duration later = Duration.between(begin, end).multipliedBy(round);
        return new LineRewrite.Changes(
                words,
                id -> id.startsWith("Q") ? id : id + "." + round,
                time -> later(time, later),
                sequence -> Long.toString(Long.parseLong(sequence) + length * round));
    }

    /** What is no time in UTC stays as it is. */
    private static String later(String time, Duration later) {
        return time.endsWith("Z") ? Instant.parse(time).plus(later).toString() : time;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
