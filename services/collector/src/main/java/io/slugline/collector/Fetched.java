package io.slugline.collector;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;

/** What became of a request. */
sealed interface Fetched {
    /**
     * The body, unpacked.
     *
     * @param address where it was found, after redirects
     * @param marks what to ask with next time
     */
    @SuppressWarnings("ArrayRecordComponent") // a page of megabytes is not copied for the sake of a record
    record Body(URI address, String contentType, byte[] bytes, Marks marks) implements Fetched {
        @Override
        public boolean equals(Object other) {
            return other instanceof Body body && address.equals(body.address) && Arrays.equals(bytes, body.bytes);
        }

        @Override
        public int hashCode() {
            return address.hashCode();
        }
    }

    /** Nothing is new there since the marks. */
    record Unchanged() implements Fetched {}

    /** It is to be asked for at another address. */
    record Moved(URI to) implements Fetched {}

    /**
     * It was not fetched, for this reason.
     *
     * @param mayPass whether the trouble is the server's or the network's, and may be over by the next time
     * @param rest for how long the host wants to be left alone; nothing where it did not say
     */
    record Refused(String reason, boolean mayPass, Duration rest) implements Fetched {
        static Refused forGood(String reason) {
            return new Refused(reason, false, Duration.ZERO);
        }

        static Refused forNow(String reason) {
            return new Refused(reason, true, Duration.ZERO);
        }
    }

    /**
     * What a server gave to ask with again; empty where it gave nothing.
     *
     * @param etag RFC 9110's entity tag
     * @param lastModified as the server wrote it
     */
    record Marks(String etag, String lastModified) {
        static final Marks NONE = new Marks("", "");
    }
}
