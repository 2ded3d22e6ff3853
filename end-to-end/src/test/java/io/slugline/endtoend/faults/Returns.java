package io.slugline.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How soon each service runs again with all the state of a run behind it: killed with its state folder, and killed and
 * robbed of it. Nothing else goes on meanwhile.
 */
final class Returns {
    private static final int KILLS = 10;
    private static final int LOSSES = 3;

    private final Site site;
    private final Map<String, List<Duration>> returns = new TreeMap<>();

    Returns(Site site) {
        this.site = site;
    }

    /** Kills and measures. */
    void measure() {
        for (String service : Site.SERVICES) {
            for (int kill = 0; kill < KILLS; kill++) {
                measure(service, service, () -> {});
            }
        }
        for (String service : FaultPlan.STATEFUL) {
            for (int loss = 0; loss < LOSSES; loss++) {
                measure(service, service + " without state", site.state(service)::lose);
            }
        }
    }

    private void measure(String service, String what, Runnable then) {
        Ship ship = site.ship(service);
        long since = System.nanoTime();
        ship.kill();
        then.run();
        ship.start();
        site.awaitReady(List.of(ship));
        Duration took = Duration.ofNanos(System.nanoTime() - since);
        returns.computeIfAbsent(what, any -> new ArrayList<>()).add(took);
        System.out.printf(
                Locale.ROOT,
                "  killed %-40s running after %5.1f s; %s%n",
                what,
                took.toMillis() / 1e3,
                ship.restored());
    }

    @Override
    public String toString() {
        return Recoveries.table("killed with all state, in s", returns);
    }
}
