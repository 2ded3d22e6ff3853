package io.slugline.entities.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Mara's boat didn't sink. | Mara 's boat did n't sink .",
                "The U.S. envoy, J. K. Hale, left at 1 a.m. today | The U.S. envoy , J. K. Hale , left at 1 a.m. today",
                "“We won,” said O'Dell (AT&T). | “ We won , ” said O'Dell ( AT&T ) .",
                "It rose 3.5% to US$1,200 | It rose 3.5 % to US$ 1,200",
                "Franco-German talks – again... | Franco-German talks – again ...",
                "old camps.New ones | old camps . New ones",
                "Mara 's boat did n't sink . | Mara 's boat did n't sink .",
                "Gen. Lee of ABC/DEF wrote to a@b.org | Gen. Lee of ABC/DEF wrote to a@b.org",
                "东京 met Q | 东 京 met Q",
            })
    void textIsCutIntoTokens(String text, String expected) {
        Tokens tokens = new Tokenizer().tokenize(List.of(text.strip()));

        assertEquals(expected.strip(), String.join(" ", words(tokens)));
    }

    @Test
    void sentencesEndWithinTheirParagraph() {
        Tokens tokens = new Tokenizer()
                .tokenize(List.of(
                        "Mr. Hale left the U.S. on Monday. “Why now?” he asked. It rained.", "A heading", "End"));

        assertEquals(
                List.of("Mr. Hale left the U.S. on Monday.", "“Why now?” he asked.", "It rained.", "A heading", "End"),
                sentences(tokens));
        assertEquals(2, tokens.paragraphOfSentence(4));
        assertEquals(3, tokens.paragraphCount());
    }

    @Test
    void missingBlankBehindAPointStillEndsTheSentence() {
        Tokens tokens = new Tokenizer().tokenize(List.of("They left the camps.Last month they returned."));

        assertEquals(2, tokens.sentenceCount());
    }

    @Test
    void offsetsCountCodePoints() {
        Tokens tokens = new Tokenizer().tokenize(List.of("\ud83d\ude00 Hale", "spoke"));

        assertEquals(2, tokens.start(1));
        assertEquals(3, tokens.from(1));
        assertEquals(8, tokens.start(2));
        assertEquals(1, tokens.tokenAt(3));
    }

    @Test
    void aWordOfTwoHundredThousandLettersIsCut() {
        Tokens tokens = new Tokenizer().tokenize(List.of("x".repeat(200_000)));

        assertTrue(tokens.size() > 700 && tokens.size() < 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a", "#a", "=", "*", "-a", "U . ", "'s", "1,", "\ud835\udc00"})
    void noTokenIsLongerThanTheLongest(String part) {
        Tokens tokens = new Tokenizer()
                .tokenize(List.of(part + part.substring(part.length() - 1).repeat(600), part.repeat(600)));

        assertTrue(IntStream.range(0, tokens.size())
                .allMatch(token -> tokens.length(token) <= Tokenizer.LONGEST_TOKEN + 3));
    }

    @Test
    void aLongWordIsCutBetweenItsCharacters() {
        Tokens tokens = new Tokenizer().tokenize(List.of("x" + "\ud835\udc00".repeat(300)));

        assertTrue(words(tokens).stream().noneMatch(word -> Character.isHighSurrogate(word.charAt(word.length() - 1))));
    }

    @Test
    void aTextOfSignsIsReadAsFarAsALongTextOfWords() {
        Tokens tokens = new Tokenizer().tokenize(List.of(",".repeat(Tokenizer.MOST_TOKENS + 1000), "The end."));

        assertEquals(Tokenizer.MOST_TOKENS, tokens.size());
        assertEquals(2, tokens.paragraphCount());
    }

    private static List<String> words(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }

    @Test
    void initialsApartAreOneTokenAndEndNoSentence() {
        Tokens tokens = new Tokenizer().tokenize(List.of("The U . S . army and W . Hale left . We stayed ."));

        assertEquals("U . S .", tokens.text(1));
        assertEquals("W .", tokens.text(4));
        assertEquals(2, tokens.sentenceCount());
    }

    private static List<String> sentences(Tokens tokens) {
        return IntStream.range(0, tokens.sentenceCount())
                .mapToObj(s -> tokens.text(tokens.sentenceStart(s), tokens.sentenceEnd(s)))
                .toList();
    }
}
