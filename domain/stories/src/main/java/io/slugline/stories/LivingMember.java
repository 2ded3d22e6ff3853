package io.slugline.stories;

/** A member of a living story on the heap. */
final class LivingMember {
    final MemberFile file;
    final long day;
    LivingStory story;
    /** Its place in the roll of the living. */
    int number;

    LivingMember(MemberFile file, LivingStory story) {
        this.file = file;
        this.story = story;
        day = file.at().getEpochSecond();
    }
}
