package io.slugline.copies;

/** Tells texts made from one template from copies of one text. */
final class LookAlike {
    private LookAlike() {}

    static boolean differ(Wording one, Wording other) {
        return one.size() < 0 && other.size() < 0;
    }
}
