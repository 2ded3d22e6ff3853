package io.slugline.entities.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.wording.Vocabulary;
import io.slugline.model.article.Published;
import io.slugline.model.tag.TimeReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    /** A Friday. */
    private static final Published TODAY =
            new Published("2016-07-15", Published.Precision.DAY, Published.Basis.DATELINE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The pier fell on Thursday. | on Thursday | 2016-07-14",
                "The pier fell on Friday morning. | on Friday morning | 2016-07-15",
                "The pier fell last Friday. | last Friday | 2016-07-08",
                "The pier will open on Monday. | on Monday | 2016-07-18",
                "The vote is scheduled for Friday. | for Friday | 2016-07-15",
                "They meet next Friday. | next Friday | 2016-07-22",
                "It fell yesterday. | yesterday | 2016-07-14",
                "It opens tomorrow. | tomorrow | 2016-07-16",
                "It fell last month. | last month | 2016-06",
                "It fell last week. | last week | 2016-W27",
                "It fell three days ago. | three days ago | 2016-07-12",
                "It fell on July 4. | July 4 | 2016-07-04",
                "It fell on December 30. | December 30 | 2015-12-30",
                "It fell on 3 March 2014. | 3 March 2014 | 2014-03-03",
                "It fell on Sept. 11, 2012. | Sept. 11, 2012 | 2012-09-11",
                "It has been closed since September. | September | 2015-09",
                "It fell in May 2011. | May 2011 | 2011-05",
                "They talked until 1 a.m. local time on Friday. | 1 a.m. local time on Friday | 2016-07-15T01:00",
                "They met at 3:30 p.m. in the hall. | 3:30 p.m. | T15:30",
            })
    void timesAreResolvedAgainstTheDayOfTheArticle(String text, String words, String at) {
        TimeReference time = times(text, Optional.of(TODAY)).get(0);

        assertEquals(words, time.text());
        assertEquals(at, time.at());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The pier fell on Thursday. |",
                "It fell last month. |",
                "It fell on July 4. | --07-04",
                "It fell on July 4, 2012. | 2012-07-04",
                "They talked until 1 a.m. on Friday. | T01:00",
            })
    void withoutADayATimeKeepsWhatTheTextGives(String text, String at) {
        assertEquals(at == null ? "" : at, times(text, Optional.empty()).get(0).at());
    }

    @Test
    void aModalVerbIsNoMonth() {
        assertEquals(List.of(), times("The pier may close. They march on. May be so.", Optional.of(TODAY)));
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertEquals(List.of(), times("It fell on February 30, 2016.", Optional.of(TODAY)));
    }

    private static List<TimeReference> times(String text, Optional<Published> published) {
        return new TimeFinder().find(VOCABULARY.read(new Tokenizer().tokenize(List.of(text))), published);
    }
}
