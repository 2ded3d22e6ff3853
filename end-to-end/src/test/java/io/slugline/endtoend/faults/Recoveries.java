package io.slugline.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long it took after each blow until the struck were running again, by kind of blow and by service killed. */
final class Recoveries {
    private final Map<FaultKind, List<Duration>> byKind = new TreeMap<>();
    private final Map<String, List<Duration>> killed = new TreeMap<>();
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
        if (strike.kind() == FaultKind.KILL) {
            killed.computeIfAbsent(strike.service(), service -> new ArrayList<>())
                    .add(took);
        }
    }

    /** How many blows were dealt. */
    int strikes() {
        return byKind.values().stream().mapToInt(List::size).sum();
    }

    /** The given share of the durations is no longer than this. */
    private static double percentile(List<Duration> durations, double share) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)).toMillis() / 1e3;
    }

    /** How often, and the median and the longest but a twentieth, of durations in seconds. */
    static String table(String title, Map<?, List<Duration>> durations) {
        StringBuilder table =
                new StringBuilder("%-29s %5s %6s %6s %7s%n".formatted(title, "times", "p50", "p95", "longest"));
        durations.forEach((what, took) -> table.append(String.format(
                Locale.ROOT,
                "%-29s %5d %6.1f %6.1f %7.1f%n",
                what,
                took.size(),
                percentile(took, 0.5),
                percentile(took, 0.95),
                percentile(took, 1))));
        return table.toString();
    }

    @Override
    public String toString() {
        return table("running again after, in s", byKind)
                + table("of them killed alone", killed)
                + "transaction open when killed: " + open + " of " + kills;
    }
}
