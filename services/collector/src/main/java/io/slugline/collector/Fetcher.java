package io.slugline.collector;

import io.slugline.wire.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * Fetches one address with every precaution: a redirect is handed back, to be judged like the first address; bodies are
 * read no further than a page may be long, and no longer than a minute; what unpacks to more than news ever does is taken
 * for a trap.
 *
 * <p>The host is looked up twice, by the rule and by the client. The JDK keeps an answer for 30 seconds, so that a name
 * cannot point elsewhere in between.
 */
final class Fetcher {
    /** How servers know us; robots.txt is read under this name. */
    static final String NAME = "slugline";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_SECONDS_OF_BODY = 60;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_OF_SERVER = 500;
    private static final int UNAVAILABLE = 503;
    private static final int BUFFER = 1 << 14;

    /** Markup packs 5 to 10 times; beyond this and beyond a small page it is a bomb. */
    private static final int MOST_RATIO = 100;

    private static final int SMALL = 1 << 18;

    /** A host that has had enough, and does not say for how long. */
    private static final Duration REST = Duration.ofMinutes(5);

    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final AddressRule rule;
    private final String agent;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * A fetcher.
     *
     * @param contact where those who run a server can reach who runs this; may be empty
     */
    Fetcher(AddressRule rule, String contact) {
        this.rule = rule;
        agent = contact.isEmpty() ? NAME : NAME + " (+" + contact + ")";
    }

    /** Why an address may not be fetched; none when it may. */
    Optional<Fetched.Refused> obstacle(URI address) {
        return rule.obstacle(address);
    }

    /** Fetches; a server that does not answer, or not in HTTP, is a refusal too. */
    Fetched fetch(URI address, Fetched.Marks marks) throws InterruptedException {
        Optional<Fetched.Refused> obstacle = rule.obstacle(address);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request(address, marks), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return judge(address, response, body);
            }
        } catch (IOException | IllegalArgumentException noAnswer) {
            return Fetched.Refused.forNow("no answer: " + noAnswer.getClass().getSimpleName());
        }
    }

    private HttpRequest request(URI address, Fetched.Marks marks) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", agent)
                .header("Accept-Encoding", "gzip");
        if (!marks.etag().isEmpty()) {
            request.header("If-None-Match", marks.etag());
        }
        if (!marks.lastModified().isEmpty()) {
            request.header("If-Modified-Since", marks.lastModified());
        }
        return request.build();
    }

    private static Fetched judge(URI at, HttpResponse<InputStream> response, InputStream body) throws IOException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status == NOT_MODIFIED) {
            return new Fetched.Unchanged();
        }
        if (status >= FIRST_REDIRECT && status < FIRST_ERROR && location.isPresent()) {
            return new Fetched.Moved(at.resolve(location.get()));
        }
        return status == OK ? read(at, response.headers(), body) : refused(status, response.headers());
    }

    private static Fetched refused(int status, HttpHeaders headers) {
        boolean hadEnough = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        return new Fetched.Refused(
                "status " + status, hadEnough || status >= FIRST_OF_SERVER, hadEnough ? rest(headers) : Duration.ZERO);
    }

    /** RFC 9110's Retry-After in seconds; as a date it is as good as not said. */
    private static Duration rest(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .filter(said -> said.matches("[0-9]{1,6}"))
                .map(said -> Duration.ofSeconds(Long.parseLong(said)))
                .map(said -> said.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : said)
                .orElse(REST);
    }

    private static Fetched read(URI at, HttpHeaders headers, InputStream body) throws IOException {
        boolean packed = headers.firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        CompletableFuture<Void> tooSlow = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(MOST_SECONDS_OF_BODY, TimeUnit.SECONDS));
        try {
            Optional<byte[]> bytes = read(body, packed);
            Fetched.Marks marks = new Fetched.Marks(
                    headers.firstValue("ETag").orElse(""),
                    headers.firstValue("Last-Modified").orElse(""));
            String contentType = headers.firstValue("Content-Type").orElse("text/html");
            return bytes.isPresent()
                    ? new Fetched.Body(at, contentType, bytes.get(), marks)
                    : Fetched.Refused.forGood("too large");
        } finally {
            tooSlow.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            throw new UncheckedIOException(alreadyBroken);
        }
    }

    /** The body, unless it is longer than a page may be or unpacks to suspiciously much. */
    private static Optional<byte[]> read(InputStream body, boolean packed) throws IOException {
        CountedStream counted = new CountedStream(body);
        InputStream in = packed ? new GZIPInputStream(counted) : counted;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            boolean isBomb = out.size() > SMALL && out.size() / MOST_RATIO > counted.count();
            if (out.size() > Topic.GUARD_BYTES || isBomb) {
                return Optional.empty();
            }
        }
        return Optional.of(out.toByteArray());
    }
}
