package io.slugline.launcher.bench.mill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An article made up from its number. Some sixty stories run at a time, each told by several outlets over some hours; a
 * third of the articles print an agency's take on their story, whole or cut, with a paragraph of their own.
 */
record MadeArticle(
        int number, String url, String outlet, String author, Instant at, String title, List<String> paragraphs) {
    /** Long past, so that no broker finds the records dated ahead. */
    private static final Instant START = Instant.parse("2024-01-08T06:00:00Z");

    /** Some three thousand articles a day. */
    private static final int SECONDS_APART = 30;

    private static final int ARTICLES_OF_A_STORY = 6;
    private static final int RUNNING = 60;
    private static final int TAKES = 3;
    private static final int PARAGRAPHS = 13;
    private static final int SHUFFLE = 104_729;

    static MadeArticle of(int number) {
        Random random = new Random((long) SHUFFLE * number + 5);
        int story = number / ARTICLES_OF_A_STORY + random.nextInt(RUNNING);
        MadeStory told = MadeStory.of(story);
        int outlet = random.nextInt(Outlets.COUNT);
        Sentences own = new Sentences(told, random);
        String title = own.headline();
        return new MadeArticle(
                number,
                Words.fill(
                        "https://www.%s.example/%s/%d-%s.html",
                        Outlets.domain(outlet),
                        told.nouns().get(0),
                        number,
                        title.toLowerCase(Locale.ROOT).replace(' ', '-')),
                Outlets.name(outlet),
                own.person(),
                START.plusSeconds((long) number * SECONDS_APART),
                title,
                random.nextInt(3) == 0 ? taken(told, random, own) : written(own, random));
    }

    private static List<String> written(Sentences sentences, Random random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentences.lede(random.nextInt(4)) + " " + sentences.next());
        while (paragraphs.size() < PARAGRAPHS) {
            String two = sentences.next() + " " + sentences.next();
            paragraphs.add(random.nextBoolean() ? two : two + " " + sentences.next());
        }
        return List.copyOf(paragraphs);
    }

    /** What the agency wrote, the same for all who take it; an outlet may cut its end, and adds a paragraph. */
    private static List<String> taken(MadeStory story, Random random, Sentences own) {
        Random agency = new Random((long) SHUFFLE * story.number() + random.nextInt(TAKES));
        List<String> paragraphs = new ArrayList<>(written(new Sentences(story, agency), agency));
        int kept = random.nextBoolean() ? paragraphs.size() : 4 + random.nextInt(paragraphs.size() - 4);
        List<String> printed = new ArrayList<>(paragraphs.subList(0, kept));
        if (random.nextInt(4) > 0) {
            printed.add(own.next() + " " + own.next());
        }
        return List.copyOf(printed);
    }
}
