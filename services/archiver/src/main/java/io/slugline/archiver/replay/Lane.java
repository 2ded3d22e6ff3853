package io.slugline.archiver.replay;

import io.slugline.archiver.format.Segment;
import io.slugline.archiver.format.TopicArchive;
import java.util.List;

/** One archived partition on its way back: the files of it that touch the window, in the order of its log. */
final class Lane {
    private final Route route;
    private final TopicArchive archive;
    private final int partition;
    private final Window window;
    private final List<Segment> segments;

    Lane(Route route, TopicArchive archive, int partition, Window window) {
        this.route = route;
        this.archive = archive;
        this.partition = partition;
        this.window = window;
        segments = archive.segments(partition).stream().filter(window::touches).toList();
    }

    Route route() {
        return route;
    }

    TopicArchive archive() {
        return archive;
    }

    int partition() {
        return partition;
    }

    Window window() {
        return window;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The first offset that it does not hold. */
    long end() {
        return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).next();
    }
}
