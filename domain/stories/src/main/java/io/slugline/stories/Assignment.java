package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.article.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the story of an article that follows none: the one it fits best, if it stands out.
 *
 * <p>From the fit a share of the fit to the next best stories is taken: where an article is somewhat like everything
 * about a common subject, being like one of those stories says less (the cohort norm of speaker verification and topic
 * tracking; Spitters and Kraaij, "TNO at TDT2001").
 */
final class Assignment {
    private static final double COHORT_SHARE = 0.5;
    private static final int COHORT = 5;
    private static final int MOST_REASONS = 5;
    private static final int REASONS_LOOKED_AT = 40;

    private final StorySettings settings;
    private final Matcher matcher;

    Assignment(StorySettings settings, Matcher matcher) {
        this.settings = settings;
        this.matcher = matcher;
    }

    Choice choose(Arrival arrival, Instant now) {
        List<Matcher.Fit> fits = new ArrayList<>(
                matcher.fits(new Matcher.Arrival(arrival.vector(), arrival.at().getEpochSecond(), arrival.sequence())));
        fits.removeIf(fit -> fit.story().lastSeen.plus(settings.window()).isBefore(now));
        while (!fits.isEmpty()
                && fits.get(0).score() >= settings.joinAt()
                && isLookAlike(arrival, fits.get(0).story())) {
            fits.remove(0);
        }
        double score = fits.isEmpty() ? 0 : Matcher.rounded(fits.get(0).score() - COHORT_SHARE * cohort(fits));
        if (score >= settings.joinAt()) {
            return Choice.joined(
                    fits, score, settings.joinAt(), because(arrival, fits.get(0).story()));
        }
        Article article = arrival.tagged().article();
        return Choice.opened(StoryId.openedBy(article.edition(), article.id(), arrival.sequence()), fits);
    }

    private static boolean isLookAlike(Arrival arrival, LivingStory story) {
        return isOneOfForm(arrival, story) || arrival.scene().isElsewhereThan(story);
    }

    /** Whether most of a story's members are the article's form, filled in on another day. */
    private static boolean isOneOfForm(Arrival arrival, LivingStory story) {
        int same = 0;
        for (LivingMember member : story.members) {
            long apart = Math.abs(arrival.at().getEpochSecond() - member.day);
            same += arrival.template().isFilledInAgain(member.file.template(), apart) ? 1 : 0;
        }
        return same * 2 > story.members.size();
    }

    private static double cohort(List<Matcher.Fit> fits) {
        return fits.stream()
                .skip(1)
                .limit(COHORT)
                .mapToDouble(Matcher.Fit::score)
                .average()
                .orElse(0);
    }

    /** The article's words that the story's newest member has as well, heaviest first. */
    private static List<String> because(Arrival arrival, LivingStory story) {
        List<String> reasons = new ArrayList<>();
        TermVector vector = arrival.vector();
        for (int place : vector.heaviest(REASONS_LOOKED_AT)) {
            int term = vector.terms()[place];
            String word = arrival.reading().wordOf(term);
            if (reasons.size() < MOST_REASONS && !word.isEmpty() && isIn(term, story)) {
                reasons.add(word);
            }
        }
        return reasons;
    }

    private static boolean isIn(int term, LivingStory story) {
        return story.members.stream().anyMatch(member -> member.vector.weightOf(term) > 0);
    }
}
