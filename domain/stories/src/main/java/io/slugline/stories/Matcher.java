package io.slugline.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well an article fits the stories that it might join.
 *
 * <p>Average link: the mean cosine with a story's members, each fading with the time between the two. The link to a
 * centre instead swallows a dense stream in a few giant stories (Yang, Pierce and Carbonell, "A study of retrospective
 * and on-line event detection", SIGIR 1998, weigh the two against one another).
 */
final class Matcher {
    private static final double SECONDS_A_DAY = 86_400;
    /** Members of a story that stand for the whole. */
    private static final int MOST_OF_WHOLE = 16;

    private static final double PLACES = 10_000;

    private final StorySettings settings;
    private final TermIndex index;
    private final Scratch scratch = new Scratch();
    private final Fetch fetch = new Fetch();
    private long scored;

    Matcher(StorySettings settings, TermIndex index) {
        this.settings = settings;
        this.index = index;
    }

    /** A story and how well an article fits it, 0 to 1. */
    record Fit(LivingStory story, double score) {
        static final Comparator<Fit> BEST_FIRST =
                Comparator.comparingDouble((Fit fit) -> -fit.score).thenComparing(fit -> fit.story.id);
    }

    /** The article's place in words and in time. */
    record Arrival(TermVector vector, long second, long sequence) {}

    /** The fits to the nearest stories, best first. */
    List<Fit> fits(Arrival arrival) {
        List<LivingStory> stories = index.nearest(arrival.vector());
        scored += stories.size();
        fetch(stories);
        scratch.lay(arrival.vector());
        List<Fit> fits = new ArrayList<>(stories.size());
        for (LivingStory story : stories) {
            fits.add(new Fit(story, rounded(link(arrival, story))));
        }
        fits.sort(Fit.BEST_FIRST);
        return fits;
    }

    /** The lists of members first, then what is in them: each loop waits for one thing of all, not for all of one. */
    private void fetch(List<LivingStory> stories) {
        int members = 0;
        for (LivingStory story : stories) {
            members += story.members.size();
        }
        fetch.expect(members);
        for (LivingStory story : stories) {
            int size = story.members.size();
            for (int i = Math.max(0, size - settings.mostCompared()); i < size; i++) {
                fetch.want(story.members.get(i).vector);
            }
        }
        fetch.run();
    }

    /** Stories that articles were compared with since the desk was opened. */
    long scored() {
        return scored;
    }

    /** How well two stories fit each other: the mean over the pairs of their newest members. */
    double mutual(LivingStory one, LivingStory other) {
        double sum = 0;
        List<LivingMember> members = newest(one, settings.mostCompared());
        for (LivingMember member : members) {
            scratch.lay(member.vector);
            sum += link(new Arrival(member.vector, member.day, member.sequence), other);
        }
        return members.isEmpty() ? 0 : rounded(sum / members.size());
    }

    /**
     * How alike two stories are as wholes, 0 to 1, whatever the time between them: the cosine of the sums of their newest
     * members.
     */
    double whole(LivingStory one, LivingStory other) {
        List<LivingMember> first = newest(one, MOST_OF_WHOLE);
        List<LivingMember> second = newest(other, MOST_OF_WHOLE);
        double length = Math.sqrt(plain(first, first) * plain(second, second));
        return length == 0 ? 0 : rounded(plain(first, second) / length);
    }

    /** The mean cosine between two groups of members, whatever the time between them. */
    double plain(List<LivingMember> one, List<LivingMember> other) {
        double sum = 0;
        for (LivingMember member : one) {
            sum += plain(member.vector, other);
        }
        return one.isEmpty() ? 0 : rounded(sum / one.size());
    }

    /** The mean cosine with a group of members. */
    double plain(TermVector vector, List<LivingMember> members) {
        scratch.lay(vector);
        double sum = 0;
        for (LivingMember member : members) {
            sum += scratch.cosine(member.vector);
        }
        return members.isEmpty() ? 0 : rounded(sum / members.size());
    }

    private double link(Arrival arrival, LivingStory story) {
        double sum = 0;
        List<LivingMember> members = newest(story, settings.mostCompared());
        for (LivingMember member : members) {
            sum += scratch.cosine(member.vector) * fading(arrival, member);
        }
        return members.isEmpty() ? 0 : sum / members.size();
    }

    private static List<LivingMember> newest(LivingStory story, int most) {
        int size = story.members.size();
        return size <= most ? story.members : story.members.subList(size - most, size);
    }

    /**
     * What time takes from a likeness. A gap counts in days, but on a thin stream, where a week brings a handful of
     * articles, in articles: there silence says little.
     */
    private double fading(Arrival arrival, LivingMember member) {
        double days = Math.abs(arrival.second() - member.day) / SECONDS_A_DAY;
        double articles = Math.abs(arrival.sequence() - member.sequence) / settings.articlesADay();
        double gap = Math.min(days, articles);
        return settings.leastFading() + (1 - settings.leastFading()) / (1 + gap / settings.fadingDays());
    }

    static double rounded(double score) {
        return StrictMath.round(score * PLACES) / PLACES;
    }
}
