package io.slugline.endtoend.faults;

import io.slugline.launcher.command.Logs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a plan of faults against a site under load. Before each strike a portion of pages is sent, and a second one after
 * it; what the services have told by then is verified after each, and all of it at the end.
 */
final class FaultRun {
    private static final int PARTITIONS = 3;

    private final FaultPlan plan;
    private final Path folder;
    private final List<String> skipped = new ArrayList<>();
    private final Recoveries recoveries = new Recoveries();

    FaultRun(FaultPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /** What could not be done here, with the reasons. */
    List<String> skipped() {
        return skipped;
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
                endure(strike, site, load, progress, blows);
                verify(strike.toString(), site, verifier::readOn);
            }
            load.more(plan.pages() - load.numbers());
            int raw = mill.raw(plan.pages());
            verify("the last strike", site, () -> complete(site, verifier, raw));
            System.out.println(recoveries);
            System.out.println("Ended by themselves: " + site.ownEnds() + "; verified: " + verifier);
        }
    }

    private void endure(Strike strike, Site site, Load load, Progress progress, Blows blows) {
        long before = progress.of(strike.service());
        load.more(plan.portion() / 2);
        site.await(
                "work for " + strike.service(),
                () -> progress.of(strike.service()) >= before + strike.afterOutputs()
                        || (load.isDone() && progress.of(strike.service()) > before));
        load.more(plan.portion() - plan.portion() / 2);
        try {
            boolean open = progress.hasOpenTransaction(strike.service());
            Duration took = blows.deal(strike);
            recoveries.add(strike, took, open);
        } catch (UnsupportedOperationException notHere) {
            skipped.add(strike.kind() + ": " + notHere.getMessage());
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
    }

    private void verify(String after, Site site, Runnable verification) {
        try {
            verification.run();
        } catch (AssertionError wrong) {
            String where = "seed " + plan.seed() + ", after " + after + ": " + wrong.getMessage();
            throw new AssertionError(where + "\n" + site.lastWords(), wrong);
        }
    }
}
