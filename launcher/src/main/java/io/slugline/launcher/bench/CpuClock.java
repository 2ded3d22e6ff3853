package io.slugline.launcher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads how much processor time each stage has used. Java's threads are told by the JVM; those of its collector and
 * compilers and of RocksDB only by Linux, elsewhere they count among the others.
 */
final class CpuClock {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final long NANOS_A_TICK = 10_000_000;
    private static final int FIELDS_BEFORE_TIMES = 11;

    private final OperatingSystemMXBean system =
            Objects.requireNonNull(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class));
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Optional<ProcessHandle> broker;

    /** @param broker the broker's process, where it has one of its own */
    CpuClock(Optional<ProcessHandle> broker) {
        this.broker = broker;
    }

    CpuUse read() {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                long nanos = Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
                stages.merge(Stage.of(thread.getThreadName()), nanos, Long::sum);
            }
        }
        readNative(stages);
        long brokers = broker.flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toNanos)
                .orElse(0L);
        stages.merge(Stage.BROKER, brokers, Long::sum);
        return new CpuUse(system.getProcessCpuTime() + brokers, stages);
    }

    private static void readNative(Map<Stage, Long> stages) {
        if (!Files.isDirectory(TASKS)) {
            return;
        }
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                readNative(task.resolve("stat"), stages);
            }
        } catch (IOException unreadable) {
            // a system without this tells less, and the rest is counted among the others
        }
    }

    /** {@code 4711 (C2 CompilerThre) S 1 …}: the name stands in brackets, the times are the 14th and 15th field. */
    private static void readNative(Path stat, Map<Stage, Long> stages) {
        try {
            String line = Files.readString(stat);
            Stage stage = Stage.of(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
            if (stage == Stage.COLLECTION || stage == Stage.COMPILATION || stage == Stage.STORES) {
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
                long ticks =
                        Long.parseLong(fields[FIELDS_BEFORE_TIMES]) + Long.parseLong(fields[FIELDS_BEFORE_TIMES + 1]);
                stages.merge(stage, ticks * NANOS_A_TICK, Long::sum);
            }
        } catch (IOException ended) {
            // the thread ended between the look at the folder and this one
        }
    }
}
