package io.slugline.archiver.replay;

import io.slugline.archiver.format.ArchiveFolder;
import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import io.slugline.model.ContentHash;
import io.slugline.runtime.settings.InvalidSettingException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be brought back, read from the manifests alone. */
public final class ReplayPlan {
    private static final int NAME_LENGTH = 12;

    private final String name;
    private final Window window;
    private final List<Route> routes;
    private final List<Lane> lanes;

    private ReplayPlan(String name, Window window, List<Route> routes, List<Lane> lanes) {
        this.name = name;
        this.window = window;
        this.routes = routes;
        this.lanes = lanes;
    }

    /**
     * Plans a replay.
     *
     * @param name under which its progress is kept; when absent it is told from what goes where, so that the same
     *     command goes on where it was stopped
     * @throws InvalidSettingException when the archive lacks a topic, or two would go to one target
     */
    public static ReplayPlan of(ArchiveFolder folder, List<Route> routes, Window window, Optional<String> name)
            throws IOException {
        refuseSharedTargets(routes);
        Map<String, TopicArchive> topics = folder.topics();
        List<Lane> lanes = new ArrayList<>();
        List<String> identity = new ArrayList<>(List.of(window.toString()));
        for (Route route : routes) {
            TopicArchive archive = topics.get(route.topic());
            if (archive == null) {
                throw new InvalidSettingException("%s is not in archive %s, which holds %s"
                        .formatted(route.topic(), folder.root(), String.join(", ", topics.keySet())));
            }
            identity.add(route + archive.head().topicId());
            for (int partition = 0; partition < archive.partitions(); partition++) {
                lanes.add(new Lane(route, archive, partition, window));
            }
        }
        String known = name.orElseGet(
                () -> ContentHash.of(identity.toArray(String[]::new)).substring(0, NAME_LENGTH));
        return new ReplayPlan(known, window, List.copyOf(routes), lanes);
    }

    public String name() {
        return name;
    }

    public Window window() {
        return window;
    }

    public List<Route> routes() {
        return routes;
    }

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    List<Lane> lanes(Route route) {
        return lanes.stream().filter(lane -> lane.route().equals(route)).toList();
    }

    /** How many records at most: a file that the window cuts is counted whole. */
    public long mostRecords() {
        return segments().mapToLong(Segment::records).sum();
    }

    /** Whether {@link #mostRecords} is the very number. */
    public boolean isExact() {
        return segments().allMatch(window::holdsAllOf);
    }

    public long files() {
        return segments().count();
    }

    /** Bytes of keys and values, at most. */
    public long mostBytes() {
        return segments().mapToLong(Segment::bytes).sum();
    }

    public long largestRecord() {
        return segments().mapToLong(Segment::largest).max().orElse(0);
    }

    /** The oldest desk time that may come; none when nothing does. */
    public Optional<Instant> earliest() {
        return segments()
                .map(Segment::earliest)
                .min(Long::compare)
                .map(Instant::ofEpochMilli)
                .map(at -> at.isBefore(window.from()) ? window.from() : at);
    }

    /** The newest desk time that may come. */
    public Optional<Instant> latest() {
        return segments()
                .map(Segment::latest)
                .max(Long::compare)
                .map(Instant::ofEpochMilli)
                .map(at -> at.isBefore(window.until()) ? at : window.until());
    }

    /** What was lost before it could be archived, in the files that are brought back. */
    public long lostOffsets() {
        return segments()
                .flatMap(segment -> segment.gaps().stream())
                .mapToLong(gap -> gap.to() - gap.from() + 1)
                .sum();
    }

    private Stream<Segment> segments() {
        return lanes.stream().flatMap(lane -> lane.segments().stream());
    }

    private static void refuseSharedTargets(List<Route> routes) {
        long targets = routes.stream().map(Route::target).distinct().count();
        if (targets < routes.size()) {
            throw new InvalidSettingException("two topics would go to one target: " + routes);
        }
    }
}
