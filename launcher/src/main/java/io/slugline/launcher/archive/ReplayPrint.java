package io.slugline.launcher.archive;

import io.slugline.archiver.replay.Limit;
import io.slugline.archiver.replay.ReplayPlan;
import io.slugline.archiver.replay.ReplayProgress;
import io.slugline.launcher.screen.ProgressLines;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What a replay says: what it is about to do, how far it is, and how it ended. */
final class ReplayPrint {
    private ReplayPrint() {}

    static void plan(ReplayPlan plan, Limit limit) {
        plan.routes().forEach(route -> System.out.println(route.topic() + " -> " + route.target()));
        System.out.printf(
                "%s%s records in %s files, %s, from %s to %s%n",
                plan.isExact() ? "" : "at most ",
                ProgressLines.count(plan.mostRecords()),
                ProgressLines.count(plan.files()),
                ProgressLines.megabytes(plan.mostBytes()),
                plan.earliest().map(Instant::toString).orElse("-"),
                plan.latest().map(Instant::toString).orElse("-"));
        if (plan.lostOffsets() > 0) {
            System.out.printf(
                    "%s records were lost before they could be archived%n", ProgressLines.count(plan.lostOffsets()));
        }
        System.out.println("Progress is kept as " + plan.name() + shortest(plan, limit));
    }

    static String line(ReplayProgress progress) {
        String left = progress.remaining()
                .map(time -> ", about " + ProgressLines.time(time) + " left")
                .orElse("");
        return "%s of %s records, %s/s, at %s%s"
                .formatted(
                        ProgressLines.count(progress.before() + progress.sent()),
                        ProgressLines.count(progress.most()),
                        ProgressLines.count(Math.round(progress.rate())),
                        progress.at(),
                        left);
    }

    static String end(ReplayProgress progress) {
        return String.format(
                Locale.ROOT,
                "%s: %s records in %.2f s, %s records/s%s",
                progress.complete() ? "Done" : "Stopped; the same command goes on",
                ProgressLines.count(progress.sent()),
                progress.elapsed().toNanos() / 1e9,
                ProgressLines.count(Math.round(progress.rate())),
                progress.before() > 0
                        ? ", after " + ProgressLines.count(progress.before()) + " of an earlier run"
                        : "");
    }

    /** Only a limit says beforehand how long it takes; without one it depends on the machine. */
    private static String shortest(ReplayPlan plan, Limit limit) {
        double byRate = limit.perSecond() > 0 ? plan.mostRecords() / limit.perSecond() : 0;
        double bySpeed = limit.speed() > 0
                        && plan.earliest().isPresent()
                        && plan.latest().isPresent()
                ? Duration.between(plan.earliest().get(), plan.latest().get()).toSeconds() / limit.speed()
                : 0;
        double seconds = Math.max(byRate, bySpeed);
        String most = plan.isExact() ? "" : "at most ";
        String time = ProgressLines.time(Duration.ofSeconds(Math.round(seconds)));
        return seconds > 0 ? "; with these limits it takes " + most + time : "";
    }
}
