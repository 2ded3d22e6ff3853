package io.slugline.copies;

import io.slugline.copies.Sentences.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells texts that are made from one template from copies of one text.
 *
 * <p>A market report, a weather report or a result says the same sentences every day, with other figures, dates and names.
 * Sentences of the two texts are paired when they are equal but for these. If most of what the pairs could disagree on
 * differs, the texts tell of different events; sentences that say other things are evidence of neither.
 */
final class LookAlike {
    /** A copy may correct a figure or two, and put its own weekday; a template changes nearly all. */
    private static final double MOSTLY = 0.5;

    /** Fewer figures prove nothing by themselves; names then count as well. */
    private static final int ENOUGH_FIGURES = 3;

    /** The names of indices, places and agencies stay; but where nearly all that is named agrees, it is one event. */
    private static final double PARTLY = 0.25;

    /** So much of the words around figures and names must be equal. */
    private static final double NEARLY = 0.8;

    /** Templates are short; and the cost grows with the square. */
    private static final int MOST_SENTENCES = 120;

    /** Far more than an article has: an endless row of few words is like many articles, and is held against each. */
    private static final int MOST_WORDS = 20_000;

    private final Wording one;
    private final Wording other;
    private final Set<Integer> saidByOne;
    private final Set<Integer> saidByOther;
    private int figuresEqual;
    private int figuresChanged;
    private int namesEqual;
    private int namesChanged;

    private LookAlike(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.saidByOne = words(one);
        this.saidByOther = words(other);
    }

    /** Whether the two tell of different events in the same words. */
    static boolean differ(Wording one, Wording other) {
        if (one.sameWords(other)) {
            return false;
        }
        LookAlike pair = new LookAlike(one, other);
        pair.compare();
        return pair.isDifferent();
    }

    private boolean isDifferent() {
        int figures = figuresEqual + figuresChanged;
        int all = figures + namesEqual + namesChanged;
        int changed = figuresChanged + namesChanged;
        if (figures < ENOUGH_FIGURES) {
            return changed > 0 && changed >= MOSTLY * all;
        }
        return figuresChanged >= MOSTLY * figures && changed >= PARTLY * all;
    }

    private static Set<Integer> words(Wording wording) {
        Set<Integer> words = new HashSet<>();
        for (int word = 0; word < Math.min(MOST_WORDS, wording.size()); word++) {
            words.add(wording.hash(word));
        }
        return words;
    }

    private static List<Sentence> beginning(Wording wording) {
        return Sentences.of(wording).stream()
                .limit(MOST_SENTENCES)
                .takeWhile(sentence -> sentence.from() < MOST_WORDS)
                .map(sentence -> new Sentence(sentence.from(), Math.min(MOST_WORDS, sentence.to())))
                .toList();
    }

    private void compare() {
        Map<Long, List<Skeleton>> bySkeleton = new TreeMap<>();
        for (Sentence sentence : beginning(other)) {
            Skeleton skeleton = new Skeleton(other, sentence);
            bySkeleton
                    .computeIfAbsent(skeleton.hash(), hash -> new ArrayList<>())
                    .add(skeleton);
        }
        List<Skeleton> ours = new ArrayList<>();
        for (Sentence sentence : beginning(one)) {
            ours.add(new Skeleton(one, sentence));
        }
        ours.removeIf(skeleton -> pairedEqual(skeleton, bySkeleton.getOrDefault(skeleton.hash(), List.of())));
        ours.removeIf(skeleton -> paired(skeleton, bySkeleton.getOrDefault(skeleton.hash(), List.of())));
        List<Skeleton> theirs = new ArrayList<>();
        bySkeleton.values().forEach(theirs::addAll);
        ours.removeIf(skeleton -> pairedNearly(skeleton, theirs));
        figuresEqual += shared(all(ours, Skeleton::figures), all(theirs, Skeleton::figures));
        namesEqual += shared(all(ours, Skeleton::names), all(theirs, Skeleton::names));
    }

    /** Of sentences that are not otherwise equal, what they name alike still speaks for a copy, and nothing against. */
    private static List<Integer> all(List<Skeleton> left, Function<Skeleton, List<Integer>> of) {
        return left.stream().flatMap(skeleton -> of.apply(skeleton).stream()).toList();
    }

    private boolean paired(Skeleton ours, List<Skeleton> like) {
        if (like.isEmpty() || !ours.hasForm()) {
            return false;
        }
        count(ours, like.remove(0));
        return true;
    }

    /** A name may hold small words too: "eastern Indonesia", "central Chile". */
    private boolean pairedNearly(Skeleton ours, List<Skeleton> theirs) {
        for (Skeleton other : theirs) {
            int most = Math.max(ours.plain().size(), other.plain().size());
            if (ours.hasForm() && shared(ours.plain(), other.plain()) >= NEARLY * most) {
                theirs.remove(other);
                count(ours, other);
                return true;
            }
        }
        return false;
    }

    /** Equal sentences are paired first, so that two sentences of one form are not crossed. */
    private boolean pairedEqual(Skeleton ours, List<Skeleton> like) {
        for (Skeleton theirs : like) {
            if (ours.slots().equals(theirs.slots())) {
                like.remove(theirs);
                count(ours, theirs);
                return true;
            }
        }
        return false;
    }

    private void count(Skeleton ours, Skeleton theirs) {
        figuresEqual += shared(ours.figures(), theirs.figures());
        figuresChanged += changed(ours.figures(), theirs.figures());
        namesEqual += shared(ours.names(), theirs.names());
        namesChanged += changed(ours.names(), theirs.names());
    }

    /** What one says and the other says nowhere; a word that was only left out or put in is no change. */
    private int changed(List<Integer> ours, List<Integer> theirs) {
        long onlyOurs =
                ours.stream().filter(word -> !saidByOther.contains(word)).count();
        long onlyTheirs =
                theirs.stream().filter(word -> !saidByOne.contains(word)).count();
        return (int) Math.min(onlyOurs, onlyTheirs);
    }

    /** How many words the two have in common, each as often as both have it; a sentence can be as long as a page. */
    private static int shared(List<Integer> ours, List<Integer> theirs) {
        int[] left = sorted(ours);
        int[] right = sorted(theirs);
        int shared = 0;
        for (int at = 0, beside = 0; at < left.length && beside < right.length; ) {
            int order = Integer.compare(left[at], right[beside]);
            shared += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            beside += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int[] sorted(List<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
