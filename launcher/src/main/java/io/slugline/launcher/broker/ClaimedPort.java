package io.slugline.launcher.broker;

import io.slugline.runtime.settings.InvalidSettingException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A free port that no other slugline of this machine will take between the look and the bind: Kafka ends the whole
 * process when its controller cannot bind, so there is no second try.
 */
record ClaimedPort(int number, FileChannel lock) implements Closeable {
    private static final int PORTS_TRIED = 100;

    /** The first that is free, from that number on. */
    static ClaimedPort from(int first) {
        for (int port = first; port < first + PORTS_TRIED; port++) {
            try {
                FileChannel lock = FileChannel.open(lockOf(port), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (isLocked(lock) && isFree(port)) {
                    return new ClaimedPort(port, lock);
                }
                lock.close();
            } catch (IOException unusable) {
                // the next one, then
            }
        }
        throw new InvalidSettingException("no free port from " + first + " to " + (first + PORTS_TRIED - 1));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Path lockOf(int port) {
        String user = System.getProperty("user.name", "");
        return Path.of(System.getProperty("java.io.tmpdir", "."), "slugline-" + user + "-" + port + ".lock");
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
