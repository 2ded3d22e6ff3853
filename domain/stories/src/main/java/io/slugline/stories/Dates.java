package io.slugline.stories;

import io.slugline.model.article.Article;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import io.slugline.model.article.Published.Precision;
import io.slugline.model.stage.DeduplicatedArticle;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.story.StoryState;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the date of an article that bears none from the dated articles of its story: "July 15" in its dateline or
 * text gets the story's year, a day of the week the day near them. A date is never invented: what names no day near the
 * story's own stays without one.
 */
final class Dates {
    private static final int NEAR_DAYS = 3;
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (\\d{1,2})\\b(?! ?,? ?\\d{4})");

    private Dates() {}

    static TaggedArticle completed(TaggedArticle tagged, Optional<StoryState> story) {
        Article article = tagged.article();
        boolean open = article.published()
                .map(published -> published.basis() == Basis.RECEIVED)
                .orElse(true);
        Optional<LocalDate> base = open ? story.flatMap(Dates::newest) : Optional.empty();
        return base.flatMap(day -> day(article, day))
                .map(day -> dated(tagged, day))
                .orElse(tagged);
    }

    /** The newest day of the story's dated articles. */
    private static Optional<LocalDate> newest(StoryState story) {
        return story.datedUntil().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(story.datedUntil()));
    }

    private static Optional<LocalDate> day(Article article, LocalDate base) {
        String dateline = article.dateline().map(line -> line.date()).orElse("");
        Optional<LocalDate> inDateline = monthDay(dateline, base);
        if (inDateline.isPresent()) {
            return inDateline;
        }
        String text = article.text();
        Optional<LocalDate> inText = monthDay(text, base);
        return inText.isPresent() ? inText : weekday(text, base);
    }

    /** The latest day near the story's that the text names. */
    private static Optional<LocalDate> monthDay(String text, LocalDate base) {
        Optional<LocalDate> latest = Optional.empty();
        Matcher matcher = MONTH_DAY.matcher(text);
        while (matcher.find()) {
            for (int off = -NEAR_DAYS; off <= NEAR_DAYS; off++) {
                LocalDate day = base.plusDays(off);
                boolean named = day.getDayOfMonth() == Integer.parseInt(matcher.group(2))
                        && day.getMonth()
                                .getDisplayName(TextStyle.SHORT, Locale.ROOT)
                                .startsWith(matcher.group(1));
                if (named && latest.map(day::isAfter).orElse(true)) {
                    latest = Optional.of(day);
                }
            }
        }
        return latest;
    }

    /** The latest of the days around the story's newest whose name stands in the text. */
    private static Optional<LocalDate> weekday(String text, LocalDate base) {
        for (int off = 1; off >= -2; off--) {
            LocalDate day = base.plusDays(off);
            String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (text.contains(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static TaggedArticle dated(TaggedArticle tagged, LocalDate day) {
        DeduplicatedArticle article = tagged.deduplicated();
        Published published = new Published(day.toString(), Precision.DAY, Basis.STORY);
        return new TaggedArticle(
                new DeduplicatedArticle(
                        article.article().withPublished(published),
                        article.sequence(),
                        article.revision(),
                        article.copy(),
                        article.changes(),
                        article.unjudged()),
                tagged.tags(),
                tagged.untagged());
    }
}
