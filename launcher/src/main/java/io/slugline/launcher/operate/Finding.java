package io.slugline.launcher.operate;

/**
 * What an examination found.
 *
 * @param remedy what to do about it; empty when all is well
 */
record Finding(Level level, String what, String remedy) {
    enum Level {
        OK,
        NOTE,
        FAULT
    }

    static Finding ok(String what) {
        return new Finding(Level.OK, what, "");
    }

    static Finding note(String what, String remedy) {
        return new Finding(Level.NOTE, what, remedy);
    }

    static Finding fault(String what, String remedy) {
        return new Finding(Level.FAULT, what, remedy);
    }

    String line() {
        String mark = switch (level) {
            case OK -> "ok    ";
            case NOTE -> "note  ";
            case FAULT -> "FAULT ";
        };
        return mark + what + (remedy.isEmpty() ? "" : System.lineSeparator() + "      -> " + remedy);
    }
}
