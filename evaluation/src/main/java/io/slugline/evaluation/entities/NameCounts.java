package io.slugline.evaluation.entities;

import io.slugline.entities.mentions.Lexicon;

/** How often a word stands where in the names of the large list. */
final class NameCounts {
    /** A word of many names, most of them such. */
    private static final int MANY = 15;

    private static final int SOME = 3;

    private int first;
    private int last;
    private int place;
    private int organisationEnd;
    private int organisationPart;
    private boolean demonym;

    void person(int at, int length, int weight) {
        if (length > 1) {
            first += at == 0 ? weight : 0;
            last += at == length - 1 ? weight : 0;
        } else {
            last += weight;
        }
    }

    void place(int at, int length) {
        place += length == 1 ? 4 : at == 0 ? 1 : 0;
    }

    void organisation(int at, int length) {
        organisationEnd += length > 1 && at == length - 1 ? 1 : 0;
        organisationPart += 1;
    }

    void demonym() {
        demonym = true;
    }

    boolean isKnown() {
        return demonym || total() >= 2;
    }

    private int total() {
        return first + last + place + organisationPart;
    }

    int attributes() {
        return rank(first) << Lexicon.FIRST_NAME
                | rank(last) << Lexicon.LAST_NAME
                | rank(place) << Lexicon.PLACE
                | rank(organisationEnd) << Lexicon.ORGANISATION_END
                | rank(organisationPart) << Lexicon.ORGANISATION_PART
                | (demonym ? 1 : 0) << Lexicon.DEMONYM;
    }

    private int rank(int count) {
        if (count == 0) {
            return 0;
        }
        if (count >= MANY && count * 5L >= total() * 2L) {
            return 3;
        }
        return count >= SOME && count * 6L >= total() ? 2 : 1;
    }
}
