package io.slugline.runtime.service;

import java.util.Locale;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much state came back from the changelogs since a service last ran, and how fast: it says so once it runs again. */
final class Restoration implements StateRestoreListener {
    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);
    private static final double NANOS = 1e9;

    private final String service;
    private long records;
    private long since;
    private long until;

    Restoration(String service) {
        this.service = service;
    }

    @Override
    public synchronized void onRestoreStart(TopicPartition partition, String store, long start, long end) {
        if (since == 0) {
            since = System.nanoTime();
        }
    }

    @Override
    public synchronized void onBatchRestored(TopicPartition partition, String store, long end, long restored) {
        records += restored;
        until = System.nanoTime();
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long restored) {
        // what it counts was counted batch by batch
    }

    /** Says what was restored, if anything was, and begins anew. */
    synchronized void report() {
        if (records > 0) {
            double seconds = Math.max(1, until - since) / NANOS;
            LOG.info(String.format(
                    Locale.ROOT,
                    "%s restored %d records of state in %.1f s: %.0f records/s",
                    service,
                    records,
                    seconds,
                    records / seconds));
        }
        records = 0;
        since = 0;
    }
}
