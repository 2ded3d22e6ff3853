package io.slugline.endtoend.faults;

import io.slugline.launcher.broker.EmbeddedBroker;
import java.nio.file.Path;

/** A broker as a process of its own, to be killed: {@code BrokerProcess FOLDER PORT}. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println("broker at " + broker.bootstrap());
            Thread.currentThread().join();
        }
    }
}
