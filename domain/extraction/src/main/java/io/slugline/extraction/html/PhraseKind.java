package io.slugline.extraction.html;

import java.util.Locale;

/** What a stock phrase is for: the kinds of {@code phrases.txt}. */
@SuppressWarnings("EnumOrdinal") // the order is that of the model's features
enum PhraseKind {
    READMORE,
    SHARE,
    SUBSCRIBE,
    ADVERT,
    CREDIT,
    UPDATED,
    BYLINE,
    COMMENT,
    RIGHTS,
    CONTACT,
    WATCH,
    CONSENT,
    BIO,
    CONTRIBUTED,
    TOC,
    BACK;

    static final int COUNT = values().length;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int kinds) {
        return (kinds & bit()) != 0;
    }

    static PhraseKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
