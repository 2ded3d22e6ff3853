package io.slugline.endtoend.faults;

/** What the mill sends, and how many of a thousand it is. */
enum PageKind {
    PLAIN(690),
    COPY(100),
    REVISION(50),
    REPEAT(50),
    LATE(70),
    POISONED(10),
    INNER_POISON(10),
    TOO_LARGE(2),
    /** A list of so many lines that its article does not fit a record. */
    ROLL(3),
    /** A short article whose byline does not fit a record. */
    BYLINE(6),
    /** An article that fits, but seldom with all that is found in it. */
    TALK(1),
    /** An article of a while ago is taken back: it may be none, or taken back before. */
    WITHDRAWAL(8);

    private final int share;

    PageKind(int share) {
        this.share = share;
    }

    static PageKind of(int draw) {
        int left = draw;
        for (PageKind kind : values()) {
            left -= kind.share;
            if (left < 0) {
                return kind;
            }
        }
        return PLAIN;
    }
}
