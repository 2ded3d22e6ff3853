package io.slugline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.slugline.model.ArticleId;
import io.slugline.model.article.Article;
import io.slugline.model.article.ArticleDraft;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Mention;
import io.slugline.model.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static final Tagger TAGGER = Tagger.shipped();
    /** Far more than linear steps need and far less than quadratic ones. */
    private static final Duration MUCH = Duration.ofSeconds(60);

    @Test
    void whoWhatAndWhereAreFound() {
        Article article = article("Angela Merkel flew from Berlin to Paris, a spokesman for Siemens said on Friday.");

        Tags tags = TAGGER.tag(article);

        assertEquals(
                List.of(EntityType.PERSON, EntityType.PLACE, EntityType.PLACE, EntityType.ORGANISATION),
                tags.mentions().stream().map(Mention::type).toList());
    }

    @Test
    void equalArticlesHaveEqualTags() {
        Article article = article("Mara Hale of Hale Works met Xi Jinping in Nairobi. Hale said little.");

        assertEquals(TAGGER.tag(article), TAGGER.tag(article));
    }

    /** Each look-ahead meets the end of the text somewhere. */
    @Test
    void aTextMayEndAnywhereAndWithAnyMark() {
        String dense = "BRACKHOLM, May 3 (RRN) — “We lost 'The Gull' at 5:15 p.m.,” said Sen. Mara J. Hale (D-Ohio) of"
                + " Hale & Sons' U.S. arm; €1.5 million, or 12-15 per cent, went to Dr. Brandt’s No. 2 ship 'n' crew.";
        for (int end = 1; end <= dense.length(); end++) {
            for (String mark : List.of("", " '", " ’", " \"", " “", " (", " -", " $", " &", " @", " #", " of", ".")) {
                String text = (dense.substring(0, end) + mark).strip();

                Tags tags = TAGGER.tag(article(text));

                assertTrue(
                        tags.mentions().stream()
                                .allMatch(mention -> mention.span().end() <= text.length()),
                        text);
            }
        }
    }

    @Test
    void anEmptyArticleHasNoTags() {
        assertEquals(Tags.NONE, TAGGER.tag(article()));
    }

    @Test
    void aWordOfTwoHundredThousandLettersIsEndured() {
        assertTrue(TAGGER.tag(article("A".repeat(200_000))).mentions().size() < 1000);
    }

    @Test
    void tenThousandNamesAreEndured() {
        String names = IntStream.range(0, 10_000)
                .mapToObj(number -> "Mara Hale" + (char) ('a' + number % 26) + number)
                .collect(Collectors.joining(", "));

        assertTrue(TAGGER.tag(article(names)).mentions().size() <= 20_000);
    }

    @Test
    void aListOfNamesTakesStepsByItsLengthAlone() {
        String people = IntStream.range(0, 40_000)
                .mapToObj(number -> "Mara Hale" + spelled(number) + " met Tom" + spelled(number))
                .collect(Collectors.joining(" . "));
        String groups = IntStream.range(0, 40_000)
                .mapToObj(number -> "the Bank of " + spelled(number) + " and B" + spelled(number) + " Ltd")
                .collect(Collectors.joining(", "));

        assertTimeout(MUCH, () -> TAGGER.tag(article(people, groups)));
    }

    @Test
    void textWithoutBlanksOrInCapitalsIsEndured() {
        String glued = "MaraHaleMetTomOkelloInOslo,AndSaid:\"No.\"".repeat(5_000);
        String loud = "MARA HALE MET TOM OKELLO IN OSLO AND SAID \"NO\" ".repeat(4_000);
        String mixed = "Mara \u041c\u043e\u0441\u043a\u0432\u0430\u6771\u4eac\u0627\u0644\ud83d\ude00 ".repeat(8_000);

        assertTimeout(MUCH, () -> TAGGER.tag(article(glued, loud, mixed, "\u6771".repeat(200_000))));
    }

    @Test
    void aMillionMarksAreEndured() {
        assertTimeout(
                MUCH, () -> TAGGER.tag(article("\"".repeat(200_000), "( ".repeat(200_000), "A . ".repeat(200_000))));
    }

    private static String spelled(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        letters.setCharAt(0, Character.toUpperCase(letters.charAt(0)));
        return letters.toString();
    }

    @Test
    void mixedScriptsHaveTheirOffsetsInCodePoints() {
        Tags tags = TAGGER.tag(
                article("\ud83d\ude00 \u041c\u043e\u0441\u043a\u0432\u0430 \u6771\u4eac and Berlin said no."));

        assertTrue(tags.mentions().stream().anyMatch(mention -> mention.span().start() == 16));
    }

    private static Article article(String... paragraphs) {
        return new ArticleDraft(new ArticleId("a"), Instant.EPOCH)
                .language("en")
                .body(List.of(paragraphs))
                .article();
    }
}
