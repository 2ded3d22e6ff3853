package io.slugline.entities.identity;

import java.util.function.UnaryOperator;

/**
 * A folded full name's parts that tell people apart.
 *
 * @param surname the last word, without an article glued to it
 */
record Person(String folded, String first, String surname) {
    static Person of(String folded) {
        String last = Folding.last(folded);
        boolean numbered = last.equals("jr") || last.equals("sr") || last.equals("ii") || last.equals("iii");
        String name = numbered && folded.indexOf(' ') > 0 ? folded.substring(0, folded.lastIndexOf(' ')) : folded;
        return new Person(folded, Folding.first(folded), Folding.last(name));
    }

    boolean isFull() {
        return folded.indexOf(' ') > 0;
    }

    /**
     * {@code Hillary Rodham Clinton} and {@code H. Clinton} may be {@code Hillary Clinton}.
     *
     * @param spelling the same for all spellings of a first name
     */
    boolean mayBe(Person other, UnaryOperator<String> spelling) {
        if (!surname.equals(other.surname)) {
            return false;
        }
        boolean initial = first.length() == 1 || other.first.length() == 1;
        return first.equals(other.first)
                || (initial && first.charAt(0) == other.first.charAt(0))
                || spelling.apply(first).equals(spelling.apply(other.first));
    }
}
