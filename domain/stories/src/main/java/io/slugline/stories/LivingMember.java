package io.slugline.stories;

/** A member of a living story on the heap, with what a comparison needs of it at hand. */
final class LivingMember {
    final MemberFile file;
    final TermVector vector;
    final long day;
    final long sequence;
    LivingStory story;
    /** Its place in the roll of the living. */
    int number;

    LivingMember(MemberFile file, LivingStory story) {
        this.file = file;
        this.story = story;
        vector = file.vector();
        day = file.at().getEpochSecond();
        sequence = file.sequence();
    }
}
