package io.slugline.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long it took after each blow until the struck were running again. */
final class Recoveries {
    private final Map<FaultKind, List<Duration>> byKind = new EnumMap<>(FaultKind.class);
    private int kills;
    private int open;

    void add(Strike strike, Duration took, boolean hadOpenTransaction) {
        byKind.computeIfAbsent(strike.kind(), kind -> new ArrayList<>()).add(took);
        System.out.printf(
                Locale.ROOT,
                "  %-60s running again after %5.1f s%s%n",
                strike,
                took.toMillis() / 1e3,
                hadOpenTransaction ? ", transaction open" : "");
        if (strike.kind() == FaultKind.KILL || strike.kind() == FaultKind.KILL_TWO) {
            kills++;
            open += hadOpenTransaction ? 1 : 0;
        }
    }

    /** The given share of a kind's durations is no longer than this. */
    private static double percentile(List<Duration> durations, double share) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)).toMillis() / 1e3;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("running again after, in s     times    p50    p95\n");
        byKind.forEach((kind, durations) -> table.append("%-29s %5d %6.1f %6.1f%n"
                .formatted(kind, durations.size(), percentile(durations, 0.5), percentile(durations, 0.95))));
        return table.append("transaction open when killed: ")
                .append(open)
                .append(" of ")
                .append(kills)
                .toString();
    }
}
