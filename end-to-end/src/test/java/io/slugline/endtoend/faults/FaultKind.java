package io.slugline.endtoend.faults;

/** What can befall the processes of a site. */
enum FaultKind {
    /** kill -9 of one service in the middle of its work. */
    KILL(1),
    KILL_TWO(1),
    KILL_BROKER(1),
    /** SIGSTOP until the group has given it up, then SIGCONT. */
    PAUSE(3),
    /** Stopped in order, its state folder deleted, started. */
    STATE_LOST(1),
    /** Stopped in order, bytes of its state overwritten, started. */
    STATE_CORRUPTED(1),
    /** Stopped in order, its partitions' folders exchanged with each other, started. */
    PARTITIONS_SWAPPED(1),
    /** Both stateful services stopped in order, their state exchanged, started. */
    SERVICES_SWAPPED(1),
    /** All services stopped in order and started, one after the other. */
    ROLLING_RESTART(1),
    /** One instance, three, one. */
    REBALANCE(2),
    /** Its state folder lies on a file system that is full. */
    DISK_FULL(3);

    private final int portions;

    FaultKind(int portions) {
        this.portions = portions;
    }

    /** How many portions of the load are sent before it: more where the others have long to go on without the one struck. */
    int portions() {
        return portions;
    }
}
