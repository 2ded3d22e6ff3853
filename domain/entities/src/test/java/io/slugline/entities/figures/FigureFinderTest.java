package io.slugline.entities.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.wording.Vocabulary;
import io.slugline.model.tag.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "At least 12 people were killed in a fire in Easton. | deaths 12 AT_LEAST of fire in Easton",
                "The storm left seven dead. | deaths 7 EXACTLY",
                "The storm killed more than 1,200 people. | deaths 1200 MORE_THAN",
                "The death toll has risen to 31. | deaths 31 EXACTLY",
                "Some 40 sailors, including three boys, were injured. | injured 40 ABOUT",
                "Police arrested up to twenty-four men. | arrested 24 AT_MOST",
                "Two dozen miners are missing. | missing 24 EXACTLY",
                "Half the letter, signed by 51 harbour officials last month, is lost. | signatories 51 EXACTLY",
                "About 300,000 people have signed the petition. | signatories 300000 ABOUT",
                "The flood displaced 2.6 million people. | displaced 2600000 EXACTLY",
                "The pier cost $3.5 million. | money 3500000 EXACTLY USD",
                "It cost more than €20bn. | money 20000000000 MORE_THAN EUR",
                "Turnout fell by 12.5 percent. | percentage 12.5 EXACTLY percent",
                "Turnout fell to 40%. | percentage 40 EXACTLY percent",
                "They met for more than four hours of talks with the crew. | duration 4 MORE_THAN hours of talks with the crew",
                "The three-hour meeting ended. | duration 3 EXACTLY hours of meeting",
                "A quake of magnitude 6.3 shook Easton. | magnitude 6.3 EXACTLY",
                "She won 188 votes. | votes 188 EXACTLY",
                "Two bodies were found, bringing the number of dead to at least nine. | deaths 9 AT_LEAST",
                "The navy put the number of those aboard at 251. | aboard 251 EXACTLY",
                "No fewer than nine people have lost their lives. | deaths 9 AT_LEAST",
                "The judge will look into the deaths of 13 people. | deaths 13 EXACTLY",
                "The boat had more than 240 passengers and crew. | aboard 240 MORE_THAN",
                "Most of the 130 people on board were asleep. | aboard 130 EXACTLY",
                "The pump cost about 340,000 crowns. | money 340000 ABOUT crowns",
            })
    void figuresAreRead(String text, String expected) {
        assertEquals(expected, told(figures(text).get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It began in 2011.",
                "She is 34 years old.",
                "He left on July 15 at 1 a.m.",
                "It happened three days ago.",
                "We all died 4 him.",
                "The channel has 27 languages in 23 countries.",
                "The video is 0:01:01 long.",
                "One of them was killed.",
                "The number of the house in which he died is 12.",
                "Of those aboard, the eldest lives at 14 Quay Street.",
            })
    void numbersThatNothingExplainsAreLeftOut(String text) {
        assertEquals(List.of(), figures(text));
    }

    @Test
    void eachOfTwoCountsHasItsOwnVerb() {
        List<Figure> figures = figures("The blast killed at least 84 people and injured 200.");

        assertEquals(
                List.of("deaths 84 AT_LEAST", "injured 200 EXACTLY"),
                figures.stream().map(this::told).toList());
    }

    private String told(Figure figure) {
        String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        String of = figure.of().isEmpty() ? "" : " of " + figure.of();
        return figure.attribute() + " " + figure.value().toPlainString() + " " + figure.bound() + unit + of;
    }

    private static List<Figure> figures(String text) {
        return new FigureFinder().find(VOCABULARY.read(new Tokenizer().tokenize(List.of(text))));
    }
}
