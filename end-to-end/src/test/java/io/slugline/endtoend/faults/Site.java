package io.slugline.endtoend.faults;

import io.slugline.endtoend.Command;
import io.slugline.wire.Topics;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A broker and the services, each a process of its own on this machine, with somebody who starts again what ended. */
final class Site implements AutoCloseable {
    static final List<String> SERVICES = Topics.SERVICES.subList(1, Topics.SERVICES.size());

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 30_000;
    private static final Map<String, Integer> HEAPS = Map.of("tagger", Ship.MOST_HEAP, "normalizer", 448);
    private static final int USUAL_HEAP = 320;
    private static final long WATCH_MILLIS = 100;

    private final Path folder;
    private final Map<String, Integer> heaps;
    private final ClassArchive classes;
    private final int brokerPort = freePort();
    private final Ship broker;
    private final Map<String, Ship> ships = new ConcurrentSkipListMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService watch = Executors.newSingleThreadExecutor();

    private Site(Path folder, Map<String, Integer> heaps) {
        this.folder = folder;
        this.heaps = Map.copyOf(heaps);
        classes = ClassArchive.madeIn(folder);
        broker = new Ship(
                "broker",
                classes.broker(folder.resolve("broker"), brokerPort),
                brokerPort,
                folder.resolve("broker.txt"));
        SERVICES.forEach(service -> ships.put(service + "-0", ship(service, 0)));
    }

    /** Starts everything with so many partitions behind the one raw partition, and waits until it is ready. */
    static Site start(Path folder, int partitions) {
        return start(folder, partitions, Map.of());
    }

    /** The same with so much heap for each service, in MiB; with the usual where it is not said. */
    static Site start(Path folder, int partitions, Map<String, Integer> heaps) {
        Site site = new Site(folder, heaps);
        site.broker.start();
        site.await("the broker", site.broker::isListening);
        String topics = "partitions=" + partitions;
        Command.Answer made = Command.run(
                "topics", "--create", "--keep-all", "--set", "bootstrap.servers=" + site.bootstrap(), "--set", topics);
        if (made.exitCode() != 0) {
            throw new AssertionError(made.output());
        }
        site.ships.values().forEach(Ship::start);
        site.watch.execute(site::watch);
        site.awaitReady();
        return site;
    }

    String bootstrap() {
        return "localhost:" + brokerPort;
    }

    Ship broker() {
        return broker;
    }

    /** The first instance of a service. */
    Ship ship(String service) {
        return ships.getOrDefault(service + "-0", broker);
    }

    /** The state folder of its first instance. */
    StateFolder state(String service) {
        return new StateFolder(state(service, 0), "slugline-" + service);
    }

    /** Another instance of a service, or several; each with a state folder of its own. */
    List<Ship> more(String service, int instances) {
        List<Ship> more = new ArrayList<>();
        for (int instance = 1; instance <= instances; instance++) {
            int number = instance;
            Ship ship = ships.computeIfAbsent(service + "-" + instance, name -> ship(service, number));
            ship.start();
            more.add(ship);
        }
        return more;
    }

    /** Waits until these are ready; answers how long that took. */
    Duration awaitReady(Collection<Ship> some) {
        long since = System.nanoTime();
        some.forEach(ship -> await(ship.name() + " to be ready", ship::isReady));
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** Waits until the first instance of each service is ready. */
    Duration awaitReady() {
        return awaitReady(SERVICES.stream().map(this::ship).toList());
    }

    void await(String what, BooleanSupplier isSo) {
        if (!comesTrue(LONGEST_WAIT, isSo)) {
            throw new AssertionError("waited in vain for " + what + "\n" + lastWords());
        }
    }

    /** Whether it is so within that time. */
    boolean comesTrue(Duration within, BooleanSupplier isSo) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(25))
                    .atMost(within)
                    .until(isSo::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException never) {
            return false;
        }
    }

    /** How often each process ended without having been told to. */
    Map<String, Integer> ownEnds() {
        Map<String, Integer> ends = new HashMap<>();
        ships.values().forEach(ship -> ends.put(ship.name(), ship.ownEnds()));
        ends.put(broker.name(), broker.ownEnds());
        ends.values().removeIf(times -> times == 0);
        return new TreeMap<>(ends);
    }

    String lastWords() {
        return ships.values().stream().map(Ship::lastWords).collect(Collectors.joining("\n")) + "\n"
                + broker.lastWords();
    }

    @Override
    public void close() {
        closed.countDown();
        watch.shutdownNow();
        ships.values().forEach(Ship::kill);
        broker.kill();
    }

    /** Starts again what ended, until the site is closed. */
    private void watch() {
        try {
            while (!closed.await(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
                broker.restartIfEnded();
                List.copyOf(ships.values()).forEach(Ship::restartIfEnded);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Path state(String service, int instance) {
        return folder.resolve("state-" + service + "-" + instance);
    }

    private Ship ship(String service, int instance) {
        String name = service + "-" + instance;
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("service", service));
        Map<String, String> settings = Map.of(
                "bootstrap.servers", bootstrap(),
                "state.dir", state(service, instance).toString(),
                "http.port", Integer.toString(port),
                "instance", Integer.toString(instance));
        settings.forEach((setting, value) -> arguments.addAll(List.of("--set", setting + "=" + value)));
        int heap = heaps.getOrDefault(service, HEAPS.getOrDefault(service, USUAL_HEAP));
        return new Ship(name, classes.java(heap, arguments), port, folder.resolve(name + ".txt"));
    }

    /** Below the ports that the system hands out by itself, so that it stays free while its owner is down. */
    private static int freePort() {
        Random random = new Random();
        while (true) {
            int port = LOWEST_PORT + random.nextInt(HIGHEST_PORT - LOWEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another, then
            }
        }
    }
}
