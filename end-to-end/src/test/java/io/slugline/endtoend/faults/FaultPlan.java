package io.slugline.endtoend.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which faults come in which order: drawn from a seed, so that a run that failed can be had again. */
record FaultPlan(long seed, int pages, List<Strike> strikes) {
    static final List<String> STATEFUL = List.of("deduplicator", "story-tracker");
    private static final int PAGES_OF_A_LONG_RUN = 100_000;
    private static final String BROKER = "broker";

    FaultPlan {
        strikes = List.copyOf(strikes);
    }

    /** Ten kills, of each service, of two at once and of the broker, and each other kind of fault once: what fits a build. */
    static FaultPlan shortForm(long seed, int pages) {
        Draw draw = new Draw(seed);
        Site.SERVICES.forEach(service -> draw.add(FaultKind.KILL, service));
        for (int more = 0; more < 3; more++) {
            draw.add(FaultKind.KILL, draw.any(Site.SERVICES));
        }
        draw.killTwo();
        draw.add(FaultKind.KILL_BROKER, BROKER);
        draw.add(FaultKind.PAUSE, draw.any(Site.SERVICES));
        draw.add(FaultKind.STATE_LOST, draw.any(STATEFUL));
        draw.add(FaultKind.STATE_CORRUPTED, draw.any(STATEFUL));
        draw.add(FaultKind.PARTITIONS_SWAPPED, draw.any(STATEFUL));
        draw.add(FaultKind.SERVICES_SWAPPED, STATEFUL.get(0), STATEFUL.get(1));
        draw.add(FaultKind.DISK_FULL, draw.any(STATEFUL));
        draw.add(FaultKind.REBALANCE, draw.any(STATEFUL));
        draw.add(FaultKind.ROLLING_RESTART, Site.SERVICES.get(0));
        return draw.plan(pages);
    }

    /** 60 kills of services, 5 of the broker, 3 state folders lost, and several of all others. */
    static FaultPlan longForm(long seed) {
        Draw draw = new Draw(seed);
        for (int round = 0; round < 12; round++) {
            Site.SERVICES.forEach(service -> draw.add(FaultKind.KILL, service));
            if (round % 2 == 0) {
                draw.killTwo();
            }
        }
        for (int round = 0; round < 5; round++) {
            draw.add(FaultKind.KILL_BROKER, BROKER);
            draw.add(FaultKind.PAUSE, draw.any(Site.SERVICES));
        }
        for (int round = 0; round < 3; round++) {
            STATEFUL.stream().skip(round % 2).limit(1).forEach(service -> draw.add(FaultKind.STATE_LOST, service));
            draw.add(FaultKind.STATE_CORRUPTED, draw.any(STATEFUL));
            draw.add(FaultKind.PARTITIONS_SWAPPED, draw.any(STATEFUL));
            draw.add(FaultKind.SERVICES_SWAPPED, STATEFUL.get(0), STATEFUL.get(1));
            draw.add(FaultKind.DISK_FULL, draw.any(STATEFUL));
            draw.add(FaultKind.REBALANCE, draw.any(Site.SERVICES));
            draw.add(FaultKind.ROLLING_RESTART, Site.SERVICES.get(0));
        }
        return draw.plan(PAGES_OF_A_LONG_RUN);
    }

    /** No faults: a run as long as the long form, to have its state. */
    static FaultPlan undisturbed(long seed) {
        return new FaultPlan(seed, PAGES_OF_A_LONG_RUN, List.of());
    }

    /** Whether it is worth to measure what comes of its state. */
    boolean isLong() {
        return pages >= PAGES_OF_A_LONG_RUN;
    }

    /** The pages that are sent before a strike; after all of them one portion is left. */
    int pagesBefore(Strike strike) {
        int portions =
                1 + strikes.stream().mapToInt(one -> one.kind().portions()).sum();
        return pages / portions * strike.kind().portions();
    }

    private static final class Draw {
        private final long seed;
        private final Random random;
        private final List<Strike> strikes = new ArrayList<>();

        Draw(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        String any(List<String> services) {
            return services.get(random.nextInt(services.size()));
        }

        void add(FaultKind kind, String... services) {
            strikes.add(new Strike(kind, List.of(services), 20 + random.nextInt(60), random.nextLong()));
        }

        void killTwo() {
            List<String> services = new ArrayList<>(Site.SERVICES);
            Collections.shuffle(services, random);
            add(FaultKind.KILL_TWO, services.get(0), services.get(1));
        }

        FaultPlan plan(int pages) {
            Collections.shuffle(strikes, random);
            return new FaultPlan(seed, pages, strikes);
        }
    }
}
