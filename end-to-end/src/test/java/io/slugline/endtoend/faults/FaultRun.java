package io.slugline.endtoend.faults;

import io.slugline.endtoend.Command;
import io.slugline.launcher.command.Logs;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Runs a plan of faults against a site under load. Before each strike a portion of pages is sent, and a second one after
 * it; what the services have told by then is verified after each, and all of it at the end.
 */
final class FaultRun {
    /** So many that the three editions of the load lie apart. */
    private static final int PARTITIONS = 4;

    /** Under load a service has a transaction open most of the time; who has none for so long has nothing to do. */
    private static final Duration AMID_WORK = Duration.ofSeconds(3);

    private final FaultPlan plan;
    private final Path folder;
    private final long until;
    private final Recoveries recoveries = new Recoveries();

    /** @param atMost after so long it strikes no more, and verifies what was sent until then */
    FaultRun(FaultPlan plan, Path folder, Duration atMost) {
        this.plan = plan;
        this.folder = folder;
        until = System.nanoTime() + atMost.toNanos();
    }

    /** Strikes and verifies; throws an {@link AssertionError} that names the fault after which something is wrong. */
    void run() {
        Logs.to(folder.resolve("verifier.txt"));
        System.out.println("Faults of seed " + plan.seed() + ": " + plan.pages() + " records, "
                + plan.strikes().size() + " strikes");
        Mill mill = new Mill(plan.seed());
        try (Site site = Site.start(folder, PARTITIONS);
                Load load = new Load(site.bootstrap(), mill, plan.pages());
                Verifier verifier = new Verifier(site.bootstrap(), load.overrides());
                Progress progress = new Progress(site.bootstrap(), PARTITIONS);
                Blows blows =
                        new Blows(site, progress, verifier, () -> verifier.isComplete(mill.raw(load.numbers())))) {
            for (Strike strike : plan.strikes()) {
                if (isTime()) {
                    told(strike.toString(), site, () -> {
                        endure(strike, site, load, progress, blows);
                        verifier.readOn();
                    });
                }
            }
            load.more(isTime() ? plan.pages() - load.numbers() : 0);
            System.out.println(load.numbers() + " records sent, " + recoveries.strikes() + " strikes dealt");
            int raw = mill.raw(load.numbers());
            told("all strikes", site, () -> complete(site, verifier, raw));
            System.out.println(recoveries);
            if (plan.isLong()) {
                Returns returns = new Returns(site);
                returns.measure();
                System.out.println(returns);
            }
            System.out.println("Ended by themselves: " + site.ownEnds() + "; verified: " + verifier);
        }
    }

    private boolean isTime() {
        return System.nanoTime() < until;
    }

    private void endure(Strike strike, Site site, Load load, Progress progress, Blows blows) {
        long before = progress.of(strike.service());
        int pages = plan.pagesBefore(strike);
        load.more(pages / 2);
        site.await(
                "work for " + strike.service(),
                () -> progress.of(strike.service()) >= before + strike.afterOutputs()
                        || (load.isDone() && progress.of(strike.service()) > before));
        load.more(pages - pages / 2);
        try {
            boolean open = site.comesTrue(AMID_WORK, () -> progress.hasOpenTransaction(strike.service()));
            Duration took = blows.deal(strike);
            recoveries.add(strike, took, open);
        } catch (UnsupportedOperationException notHere) {
            System.out.println("  skipped " + strike + ": " + notHere.getMessage());
            site.ship(strike.service()).start();
        }
    }

    /** Waits as long as something comes. */
    private static void complete(Site site, Verifier verifier, int raw) {
        while (!verifier.isComplete(raw)) {
            long before = verifier.total();
            try {
                site.await("everything to have come", () -> {
                    verifier.readOn();
                    return verifier.total() > before || verifier.isComplete(raw);
                });
            } catch (AssertionError incomplete) {
                throw new AssertionError(raw + " pages sent; " + verifier.missing(), incomplete);
            }
        }
        verifier.readOn();
        verifier.compareStates();
        Command.Answer ledger = Command.run("ledger", "--set", "bootstrap.servers=" + site.bootstrap());
        if (ledger.exitCode() != 0) {
            throw new AssertionError("the ledger does not add up:\n" + ledger.output());
        }
    }

    private void told(String when, Site site, Runnable part) {
        try {
            part.run();
        } catch (AssertionError wrong) {
            String where = "seed " + plan.seed() + ", " + when + ": " + wrong.getMessage();
            throw new AssertionError(where + "\n" + site.lastWords(), wrong);
        }
    }
}
