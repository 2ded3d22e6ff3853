package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryLink.RunnerUp;
import io.slugline.model.story.StoryLink.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The story that an article belongs to, and why.
 *
 * @param nearest stories it fitted next best, best first
 */
record Choice(
        String story,
        Verdict verdict,
        double score,
        List<String> because,
        Optional<RunnerUp> runnerUp,
        List<String> nearest) {
    static Choice revised(String story) {
        return new Choice(story, Verdict.REVISED, 1, List.of(), Optional.empty(), List.of());
    }

    /** An article that follows another one. */
    static Choice followed(String story, String article) {
        return new Choice(story, Verdict.JOINED, 1, List.of(article), Optional.empty(), List.of());
    }

    static Choice opened(StoryId story, List<Matcher.Fit> fits) {
        return new Choice(story.value(), Verdict.OPENED, 0, List.of(), runnerUp(fits, 0), nearest(fits, 0));
    }

    static Choice joined(List<Matcher.Fit> fits, double score, List<String> because) {
        String story = fits.get(0).story().id;
        return new Choice(story, Verdict.JOINED, score, because, runnerUp(fits, 1), nearest(fits, 1));
    }

    private static Optional<RunnerUp> runnerUp(List<Matcher.Fit> fits, int place) {
        return fits.stream()
                .skip(place)
                .findFirst()
                .filter(fit -> fit.score() > 0)
                .map(fit -> new RunnerUp(new StoryId(fit.story().id), fit.score()));
    }

    private static List<String> nearest(List<Matcher.Fit> fits, int place) {
        return fits.stream().skip(place).limit(2).map(fit -> fit.story().id).toList();
    }
}
