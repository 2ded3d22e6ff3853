package io.slugline.runtime.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the health port of this container, for a container engine's health check: an image without a shell has no other
 * program that could. Ends with 0 when the page answers 200.
 */
public final class HealthCheck {
    private static final int PATIENCE_MILLIS = 5_000;

    private HealthCheck() {}

    /** The page to ask for may be named; the port is that of {@code SLUGLINE_HTTP_PORT}, as for the service. */
    public static void main(String[] arguments) {
        String page = arguments.length == 0 ? "livez" : arguments[0];
        String port = System.getenv().getOrDefault("SLUGLINE_HTTP_PORT", "8080");
        System.exit(isWell(URI.create("http://127.0.0.1:" + port + "/" + page)) ? 0 : 1);
    }

    static boolean isWell(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nobodyThere) {
            System.err.println(page + ": " + nobodyThere.getMessage());
            return false;
        }
    }
}
