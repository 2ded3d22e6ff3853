package io.slugline.wire;

/** Bytes that do not hold the record they should: bad input, never a bug. */
public final class MalformedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedRecordException(Exception cause) {
        super(cause.getMessage(), cause);
    }

    public MalformedRecordException(String message) {
        super(message);
    }
}
