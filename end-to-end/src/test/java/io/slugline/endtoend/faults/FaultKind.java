package io.slugline.endtoend.faults;

/** What can befall the processes of a site. */
enum FaultKind {
    /** kill -9 of one service in the middle of its work. */
    KILL,
    KILL_TWO,
    KILL_BROKER,
    /** SIGSTOP until the group has given it up, then SIGCONT. */
    PAUSE,
    /** Stopped in order, its state folder deleted, started. */
    STATE_LOST,
    /** Stopped in order, bytes of its state overwritten, started. */
    STATE_CORRUPTED,
    /** Stopped in order, its partitions' folders exchanged with each other, started. */
    PARTITIONS_SWAPPED,
    /** Both stateful services stopped in order, their state exchanged, started. */
    SERVICES_SWAPPED,
    /** All services stopped in order and started, one after the other. */
    ROLLING_RESTART,
    /** One instance, three, one. */
    REBALANCE,
    /** Its state folder lies on a file system that is full. */
    DISK_FULL
}
