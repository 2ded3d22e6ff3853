package io.slugline.stories;

/** A member of a living story on the heap. */
final class LivingMember {
    final MemberFile file;
    final long day;
    LivingStory story;
    boolean gone;
    /** How much of the article at hand it shares, while candidates are looked for. */
    double shared;

    LivingMember(MemberFile file, LivingStory story) {
        this.file = file;
        this.story = story;
        day = file.at().getEpochSecond();
    }
}
