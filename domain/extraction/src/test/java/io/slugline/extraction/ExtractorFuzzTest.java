package io.slugline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.slugline.model.article.Article;
import io.slugline.model.page.PageBytes;
import io.slugline.model.page.PageVerdict;
import io.slugline.model.page.RawPage.Arrival;
import java.time.Instant;

/**
 * The fuzzer's way in. In the build it reads the seeds that lie beside it and whatever was once found; with {@code
 * JAZZER_FUZZ=1} it looks for more.
 */
final class ExtractorFuzzTest {
    private static final Extractor EXTRACTOR = new Extractor(Editions.byLanguage());

    @FuzzTest(maxDuration = "10m")
    void anyBytesComeToAVerdict(byte[] content) {
        PageBytes page =
                new PageBytes(new Arrival("p-1", "https://riverpost.example/a", "", Instant.EPOCH, true), "", content);

        PageVerdict verdict = EXTRACTOR.extract(page);

        assertEquals(verdict, EXTRACTOR.extract(page), "equal pages give equal verdicts");
        if (verdict instanceof PageVerdict.Articles found) {
            found.articles().forEach(ExtractorFuzzTest::assertInOrder);
        }
    }

    private static void assertInOrder(Article article) {
        assertTrue(article.body().stream().noneMatch(String::isBlank), "no paragraph is blank");
        assertTrue(
                article.headings().stream()
                        .allMatch(heading ->
                                heading >= 0 && heading < article.body().size()),
                "each heading is a paragraph");
        article.published().ifPresent(date -> assertTrue(date.at().matches("\\d{4}-\\d\\d.*"), date.at()));
    }
}
