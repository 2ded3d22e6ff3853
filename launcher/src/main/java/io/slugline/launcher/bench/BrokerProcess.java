package io.slugline.launcher.bench;

import io.slugline.launcher.broker.EmbeddedBroker;
import io.slugline.launcher.command.Logs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A broker in a process of its own, which ends when the process that started it closes its input, or ends itself. */
final class BrokerProcess implements AutoCloseable {
    private final Process process;
    private final String bootstrap;

    private BrokerProcess(Process process, String bootstrap) {
        this.process = process;
        this.bootstrap = bootstrap;
    }

    static BrokerProcess start(Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String bootstrap = output.readLine();
        if (bootstrap == null) {
            throw new IllegalStateException("the broker's process ended before it was up");
        }
        return new BrokerProcess(process, bootstrap);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException gone) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /** The process itself. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Logs.to(folder.resolveSibling("broker.log"));
        EmbeddedBroker broker = EmbeddedBroker.start(folder);
        System.out.println(broker.bootstrap());
        int read = System.in.read();
        while (read >= 0) {
            read = System.in.read();
        }
        broker.close();
    }
}
