package io.slugline.collector;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps to each host's robots.txt (RFC 9309), asks each no faster than it likes to be asked, and leaves one alone that
 * has had enough. A redirect is another request, to whatever host it leads.
 */
final class Manners {
    /** Between two requests to a host that does not say; one that asks for more is humoured up to the longest. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** RFC 9309 wants robots.txt asked for again after a day at the latest. */
    private static final Duration RULES_HOLD = Duration.ofHours(12);

    private static final Duration NO_RULES_HOLD = Duration.ofMinutes(5);
    private static final int MOST_REDIRECTS = 5;
    private static final int UNREACHABLE = 503;
    private static final int GONE = 404;

    private final Fetcher fetcher;
    private final Sleeper sleeper;
    private final LongSupplier nanos;
    private final Map<String, Host> hosts = new HashMap<>();

    Manners(Fetcher fetcher, LongSupplier nanos, Sleeper sleeper) {
        this.fetcher = fetcher;
        this.nanos = nanos;
        this.sleeper = sleeper;
    }

    /** Waits as long as it is told. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** What a host has told us of its wishes. */
    private record Wishes(BaseRobotRules rules, long heldUntil) {}

    private static final class Host {
        private Optional<Wishes> wishes = Optional.empty();
        private long nextTurn = Long.MIN_VALUE;
        private long restsUntil = Long.MIN_VALUE;
    }

    /** Fetches when the host allows it and it is our turn. */
    Fetched fetch(URI address, Fetched.Marks marks) throws InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Fetched answer = ask(at, marks);
            if (!(answer instanceof Fetched.Moved moved)) {
                return answer;
            }
            at = moved.to();
        }
        return Fetched.Refused.forGood("more than " + MOST_REDIRECTS + " redirects");
    }

    private Fetched ask(URI address, Fetched.Marks marks) throws InterruptedException {
        Optional<Fetched.Refused> obstacle = fetcher.obstacle(address);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        String name = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        Host host = hosts.computeIfAbsent(name, any -> new Host());
        if (nanos.getAsLong() < host.restsUntil) {
            return Fetched.Refused.forNow("the host asked to be left alone");
        }
        BaseRobotRules rules = rules(host, name);
        if (rules.isDeferVisits()) {
            return Fetched.Refused.forNow("no answer: robots.txt");
        }
        if (!rules.isAllowed(address.toString())) {
            return Fetched.Refused.forGood("robots.txt");
        }
        awaitTurn(host, rules);
        Fetched answer = fetcher.fetch(address, marks);
        if (answer instanceof Fetched.Refused refused && !refused.rest().isZero()) {
            host.restsUntil = nanos.getAsLong() + refused.rest().toNanos();
        }
        return answer;
    }

    private BaseRobotRules rules(Host host, String name) throws InterruptedException {
        long now = nanos.getAsLong();
        Optional<Wishes> known = host.wishes.filter(wishes -> now < wishes.heldUntil());
        if (known.isPresent()) {
            return known.get().rules();
        }
        BaseRobotRules rules = readRules(name);
        Duration hold = rules.isDeferVisits() ? NO_RULES_HOLD : RULES_HOLD;
        host.wishes = Optional.of(new Wishes(rules, now + hold.toNanos()));
        host.nextTurn = nanos.getAsLong() + PAUSE.toNanos();
        return rules;
    }

    private BaseRobotRules readRules(String host) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI address = URI.create(host + "/robots.txt");
        Fetched answer = fetcher.fetch(address, Fetched.Marks.NONE);
        for (int hop = 0; hop < MOST_REDIRECTS && answer instanceof Fetched.Moved moved; hop++) {
            answer = fetcher.fetch(moved.to(), Fetched.Marks.NONE);
        }
        if (answer instanceof Fetched.Body body) {
            return parser.parseContent(address.toString(), body.bytes(), "text/plain", List.of(Fetcher.NAME));
        }
        boolean hasNone = answer instanceof Fetched.Refused refused && !refused.mayPass();
        return parser.failedFetch(hasNone ? GONE : UNREACHABLE);
    }

    private void awaitTurn(Host host, BaseRobotRules rules) throws InterruptedException {
        long now = nanos.getAsLong();
        long turn = Math.max(now, host.nextTurn);
        if (turn > now) {
            sleeper.sleep(Duration.ofNanos(turn - now));
        }
        host.nextTurn = turn + pause(rules).toNanos();
    }

    private static Duration pause(BaseRobotRules rules) {
        if (rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY) {
            return PAUSE;
        }
        Duration asked = Duration.ofMillis(Math.max(PAUSE.toMillis(), rules.getCrawlDelay()));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
