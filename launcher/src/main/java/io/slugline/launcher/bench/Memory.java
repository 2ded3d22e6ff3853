package io.slugline.launcher.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory this process holds.
 *
 * @param heap what is left of it after a collection, in bytes
 * @param resident all that the process holds, in bytes; 0 where the system does not tell
 */
record Memory(long heap, long resident) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final int KIB = 1024;

    /** Collects first. */
    static Memory now() {
        System.gc();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), residentNow());
    }

    static long residentNow() {
        try {
            List<String> lines = Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> KIB * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
