package io.slugline.endtoend.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes the texts of the load: short articles of running stories in three languages, and some that are far too long.
 * Each story has a place, names and things of its own, so that stories stay as small as they are meant to be: a desk
 * where all texts are alike costs more by article than it gains as a test.
 */
record Copywriter(long seed) {
    static final String PLACE = "Brackholm";

    private static final int ARTICLES_OF_A_STORY = 12;
    private static final int SENTENCES = 2;
    private static final int CAST = 3;
    private static final int OWN_THINGS = 6;

    /** So many, and what is found in them does not fit a record; of every eighth article it just does. */
    private static final int TOO_MANY_SAYINGS = 12_500;

    private static final int ALMOST_TOO_MANY_SAYINGS = 10_000;

    /** Characters of three bytes each: below the largest page, above the largest record of ours, below Kafka's. */
    private static final int CHARACTERS_OF_A_ROLL = 1_250_000;

    private static final String ENTRY = "选民名册，";
    private static final String ROLL = "The electoral roll of Kelsby was published on Monday, the council said.";

    private static final List<String> FIRST = List.of("Marta", "Tomas", "Odile", "Rufus", "Ines", "Gunnar", "Paloma");

    /** A lead and some sentences; a turn more makes a revision of it. */
    String article(int number, int turn) {
        int story = storyOf(number);
        Random ofStory = random(story, 5);
        Random ofArticle = random(number, 6 + turn);
        Language language = language(number);
        String place = ofStory.nextInt(8) == 0 ? PLACE : invented(ofStory) + "holm";
        List<String> cast = several(CAST, FIRST, ofStory).stream()
                .map(first -> first + " " + invented(ofStory) + "er")
                .toList();
        List<String> things = several(OWN_THINGS, language.things(), ofStory);
        List<String> sentences = new ArrayList<>(several(SENTENCES, language.sentences(), ofArticle));
        sentences.add(0, pick(language.leads(), ofArticle));
        return String.join(
                "\n\n",
                sentences.stream()
                        .map(sentence -> sentence.formatted(
                                place,
                                pick(cast, ofArticle),
                                2 + ofArticle.nextInt(400),
                                pick(things, ofArticle),
                                pick(things, ofArticle)))
                        .toList());
    }

    /** In which language an article is written. */
    static Language language(int number) {
        return Language.ALL.get(storyOf(number) % Language.ALL.size());
    }

    /** Much is said in few characters: what is found in it is a dozen times as long. */
    String talk(int number) {
        Random random = random(number, 8);
        int sayings = random.nextInt(8) == 0 ? ALMOST_TOO_MANY_SAYINGS : TOO_MANY_SAYINGS;
        String saying = "\"%s,\" said Mr. %s. ".formatted(invented(random), invented(random));
        return ROLL + "\n\n" + saying.repeat(sayings);
    }

    static String roll() {
        return ROLL + "\n\n" + ENTRY.repeat((CHARACTERS_OF_A_ROLL - ROLL.length()) / ENTRY.length());
    }

    Random random(int number, int purpose) {
        Random random = new Random(seed * 31 + number * 7_919L + purpose * 104_729L);
        random.nextInt();
        return random;
    }

    private static int storyOf(int number) {
        return Math.max(0, number) / ARTICLES_OF_A_STORY;
    }

    private static String invented(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> several(int count, List<String> words, Random random) {
        List<String> picked = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            picked.add(pick(words, random));
        }
        return picked;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
