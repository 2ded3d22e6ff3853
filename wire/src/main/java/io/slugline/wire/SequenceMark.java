package io.slugline.wire;

import io.slugline.model.Edition;

/** A record of an edition's order without an article: a number that will not come, or where the log begins. */
public record SequenceMark(Edition edition, long sequence, String reason) {
    /** What the {@link Headers#CONTROL} header says. */
    public enum Kind {
        SKIPPED,
        START;

        /** Throws {@link MalformedRecordException} when the header says neither. */
        public static Kind of(String header) {
            return switch (header) {
                case "skipped" -> SKIPPED;
                case "start" -> START;
                default -> throw new MalformedRecordException("unknown control \"" + header + "\"");
            };
        }
    }
}
