package io.slugline.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Deals each kind of blow, undoes it, and answers how long it took from the blow, or its end, to readiness. */
final class Blows implements AutoCloseable {
    private static final String TOO_SMALL = "1m";
    private static final String ENOUGH = "1g";

    private final Site site;
    private final Progress progress;
    private final Verifier verifier;
    private final BooleanSupplier isDone;
    private final Map<String, List<Duration>> telling = new TreeMap<>();
    private final List<SmallDisk> disks = new ArrayList<>();

    /** @param isDone whether all that was sent has come out */
    Blows(Site site, Progress progress, Verifier verifier, BooleanSupplier isDone) {
        this.isDone = isDone;
        this.site = site;
        this.progress = progress;
        this.verifier = verifier;
    }

    /** @throws UnsupportedOperationException where this machine does not allow it */
    Duration deal(Strike strike) {
        return switch (strike.kind()) {
            case KILL, KILL_TWO -> kill(strike.services());
            case KILL_BROKER -> killBroker();
            case PAUSE -> pause(strike.service());
            case STATE_LOST ->
                between(strike.service(), () -> site.state(strike.service()).lose());
            case STATE_CORRUPTED -> corrupt(strike);
            case PARTITIONS_SWAPPED ->
                between(strike.service(), () -> site.state(strike.service()).swapPartitions());
            case SERVICES_SWAPPED ->
                swapServices(strike.service(), strike.services().get(1));
            case ROLLING_RESTART -> rollingRestart();
            case REBALANCE -> rebalance(strike.service());
            case DISK_FULL -> fillDisk(strike.service());
        };
    }

    @Override
    public void close() {
        disks.forEach(SmallDisk::close);
    }

    /** How long it took after each kill until records of the killed service were committed again. */
    Map<String, List<Duration>> telling() {
        return telling;
    }

    private Duration kill(List<String> services) {
        List<Ship> ships = services.stream().map(site::ship).toList();
        long since = System.nanoTime();
        ships.forEach(Ship::kill);
        long before = told(services.get(0));
        ships.forEach(Ship::start);
        Duration ready = site.awaitReady(ships);
        site.await(
                services.get(0) + " to tell something", () -> told(services.get(0)) > before || isDone.getAsBoolean());
        telling.computeIfAbsent(services.get(0), service -> new ArrayList<>())
                .add(Duration.ofNanos(System.nanoTime() - since));
        return ready;
    }

    /** The services stay up and wait; it is over when articles come out again. */
    private Duration killBroker() {
        long since = System.nanoTime();
        site.broker().kill();
        site.broker().start();
        site.await("the broker", site.broker()::isListening);
        site.awaitReady();
        long before = told("broker");
        site.await("articles", () -> told("broker") > before || isDone.getAsBoolean());
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private Duration pause(String service) {
        site.ship(service).signal("STOP");
        site.await("the group to give up " + service, () -> progress.members(service) == 0);
        long before = told(service);
        long since = System.nanoTime();
        site.ship(service).signal("CONT");
        site.await(service + " to go on", () -> told(service) > before);
        site.awaitReady();
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** How much of what a service tells is committed: offsets alone would count what was aborted. */
    private long told(String service) {
        verifier.readOn();
        return verifier.count(Progress.output(service));
    }

    /** Stops a service in order, so that it trusts its state when it starts again. */
    private Duration between(String service, Runnable blow) {
        stop(site.ship(service));
        blow.run();
        site.ship(service).start();
        return site.awaitReady(List.of(site.ship(service)));
    }

    private Duration corrupt(Strike strike) {
        Random random = new Random(strike.salt());
        return between(strike.service(), () -> {
            int files = site.state(strike.service()).corrupt(random);
            System.out.println("  damaged " + files + " files");
        });
    }

    private Duration swapServices(String one, String other) {
        stop(site.ship(one));
        stop(site.ship(other));
        site.state(one).swapWith(site.state(other));
        site.ship(one).start();
        site.ship(other).start();
        return site.awaitReady();
    }

    private Duration rollingRestart() {
        Duration longest = Duration.ZERO;
        for (String service : Site.SERVICES) {
            Duration took = between(service, () -> {});
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        return longest;
    }

    private Duration rebalance(String service) {
        List<Ship> more = site.more(service, 2);
        Duration grown = site.awaitReady(more);
        more.forEach(Blows::stop);
        site.await("one instance to have it all", () -> progress.members(service) == 1);
        site.awaitReady();
        return grown;
    }

    /** The service is to end and say so, as often as it is started, and to go on as soon as there is room. */
    private Duration fillDisk(String service) {
        stop(site.ship(service));
        disks.add(0, SmallDisk.at(site.state(service).root(), TOO_SMALL));
        int ends = site.ship(service).ownEnds();
        site.ship(service).start();
        site.await(
                service + " to end for want of room", () -> site.ship(service).ownEnds() > ends);
        disks.get(0).hasRoom(ENOUGH);
        return site.awaitReady(List.of(site.ship(service)));
    }

    private static void stop(Ship ship) {
        if (!ship.stop()) {
            throw new AssertionError(ship.name() + " did not end in order\n" + ship.lastWords());
        }
    }
}
