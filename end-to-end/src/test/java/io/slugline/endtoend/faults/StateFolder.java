package io.slugline.endtoend.faults;

import io.slugline.endtoend.Programs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The state folder of a service that is down, and what can be done to it. */
record StateFolder(Path root, String application) {
    /** Lengths of files that hold too little to be damaged. */
    private static final int SHORTEST = 64;

    private static final int DAMAGES = 8;

    /** Deletes all of it. */
    void lose() {
        try {
            for (Path path : walk(root)
                    .filter(path -> !path.equals(root))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException unlost) {
            throw new UncheckedIOException(unlost);
        }
    }

    /** Overwrites some bytes of each file that holds records; answers how many files that were. */
    int corrupt(Random random) {
        List<Path> files = walk(root)
                .filter(path -> path.toString().endsWith(".sst"))
                .filter(path -> path.toFile().length() > SHORTEST)
                .toList();
        files.forEach(file -> overwrite(file, random));
        return files.size();
    }

    /** Gives each partition's folder to the next partition; answers how many there are. */
    int swapPartitions() {
        try (Stream<Path> children = Files.list(root.resolve(application))) {
            List<Path> tasks = children.filter(Files::isDirectory).sorted().toList();
            for (Path task : tasks) {
                Files.move(task, task.resolveSibling("was-" + task.getFileName()));
            }
            for (int task = 0; task < tasks.size(); task++) {
                Path next = tasks.get((task + 1) % tasks.size());
                Files.move(next.resolveSibling("was-" + tasks.get(task).getFileName()), next);
            }
            return tasks.size();
        } catch (IOException unswapped) {
            throw new UncheckedIOException(unswapped);
        }
    }

    /** Exchanges the stores of two services, each under the other's name. */
    void swapWith(StateFolder other) {
        Path mine = root.resolve(application);
        Path theirs = other.root.resolve(other.application);
        Path between = root.resolve("between");
        Programs.run("mv", mine.toString(), between.toString());
        Programs.run("mv", theirs.toString(), mine.toString());
        Programs.run("mv", between.toString(), theirs.toString());
    }

    private static void overwrite(Path file, Random random) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (int damage = 0; damage < DAMAGES; damage++) {
                bytes.seek((long) (random.nextDouble() * (bytes.length() - SHORTEST)));
                bytes.write(random.nextInt());
            }
        } catch (IOException undamaged) {
            throw new UncheckedIOException(undamaged);
        }
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
