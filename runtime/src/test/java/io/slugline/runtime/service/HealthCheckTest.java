package io.slugline.runtime.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthCheckTest {
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/readyz", exchange -> exchange.sendResponseHeaders(200, -1));
        server.createContext("/livez", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void onlyTwoHundredIsWell() {
        assertTrue(HealthCheck.isWell(page("/readyz")));
        assertFalse(HealthCheck.isWell(page("/livez")));
    }

    @Test
    void nobodyThereIsNotWell() {
        URI page = page("/readyz");
        server.stop(0);

        assertFalse(HealthCheck.isWell(page));
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
