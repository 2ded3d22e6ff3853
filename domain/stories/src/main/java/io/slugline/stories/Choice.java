package io.slugline.stories;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryLink.RunnerUp;
import io.slugline.model.story.StoryLink.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The story that an article belongs to, and why.
 *
 * @param nearest stories that it might have joined as well, best first
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
        return new Choice(story.value(), Verdict.OPENED, 0, List.of(), runnerUp(fits, 0), List.of());
    }

    /**
     * An article that joins the story it fits best.
     *
     * @param score that decided
     * @param atLeast the least fit with which another story may prove to be the same one
     */
    static Choice joined(List<Matcher.Fit> fits, double score, double atLeast, List<String> because) {
        String story = fits.get(0).story().id;
        return new Choice(story, Verdict.JOINED, score, because, runnerUp(fits, 1), nearest(fits, atLeast));
    }

    private static Optional<RunnerUp> runnerUp(List<Matcher.Fit> fits, int place) {
        return fits.stream()
                .skip(place)
                .findFirst()
                .filter(fit -> fit.score() > 0)
                .map(fit -> new RunnerUp(new StoryId(fit.story().id), fit.score()));
    }

    private static List<String> nearest(List<Matcher.Fit> fits, double atLeast) {
        return fits.stream()
                .skip(1)
                .limit(2)
                .filter(fit -> fit.score() >= atLeast)
                .map(fit -> fit.story().id)
                .toList();
    }
}
