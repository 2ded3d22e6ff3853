package io.slugline.evaluation.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up news by the page: stories of a few articles each, told by several outlets over some days, with people,
 * places, quotations and tolls that move. What it writes is of no interest; its lengths and repetitions are like news.
 */
final class NewsMill {
    private static final int ARTICLES_OF_A_STORY = 5;
    private static final int PARAGRAPHS = 8;
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;
    private static final long HOUR_MILLIS = 3_600_000;
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");

    private static final List<String> PLACES = List.of(
            "Ullerton",
            "Brackholm",
            "Sant Ferrol",
            "Weirmouth",
            "Kelsby",
            "Port Arden",
            "Halden Cross",
            "Orsova Bay",
            "Tarn Valley",
            "Lower Mossgate",
            "Vennick",
            "Caldria");
    private static final List<String> FIRST =
            List.of("Marta", "Tomas", "Odile", "Rufus", "Clemence", "Ines", "Gunnar", "Paloma", "Edric", "Sunniva");
    private static final List<String> LAST = List.of(
            "Hollin",
            "Reev",
            "Farrant",
            "Pell",
            "Abara",
            "Hallward",
            "Strand",
            "Quiroga",
            "Thackeray",
            "Loe",
            "Brandt");
    private static final List<String> WORKS = List.of(
            "bridge", "ferry", "mill", "reservoir", "tram line", "granary", "quarry", "school", "hospital", "dam");
    private static final List<String> TROUBLES = List.of(
            "collapse", "fire", "flood", "strike", "explosion", "closure", "leak", "blockade", "fraud", "landslide");
    private static final List<String> OUTLETS =
            List.of("courier", "observer", "gazette", "wire", "tribune", "herald", "post", "echo");
    /** One article in so many is the one before it, at another outlet. */
    private static final int COPIED = 8;

    private final int number;
    private final String place;
    private final String work;
    private final String trouble;
    private final String speaker;
    private final MillWords words;

    private NewsMill(int number) {
        int story = number / ARTICLES_OF_A_STORY;
        Random ofStory = new Random(7919L * story + 17);
        this.number = number;
        place = pick(PLACES, ofStory) + " " + (char) ('A' + ofStory.nextInt(26)) + (story % 97);
        work = pick(WORKS, ofStory);
        trouble = pick(TROUBLES, ofStory);
        speaker = pick(FIRST, ofStory) + " " + pick(LAST, ofStory);
        boolean isCopy = number % COPIED == COPIED - 1 && number % ARTICLES_OF_A_STORY > 0;
        words = new MillWords(ofStory, new Random(104_729L * (isCopy ? number - 1 : number) + 5), place);
    }

    static NewsMill page(int number) {
        return new NewsMill(number);
    }

    String url() {
        return "https://%s.example/%s-%s/%d"
                .formatted(pick(OUTLETS, new Random(number)), work.replace(' ', '-'), trouble, number);
    }

    Instant at() {
        return START.plusMillis(number * HOUR_MILLIS / 30);
    }

    /** The page, with a menu and a footer around the article. */
    String html() {
        StringBuilder page =
                new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        page.append(title())
                .append("</title></head><body><nav><a href=\"/\">Home</a> <a href=\"/sport\">Sport</a></nav>");
        page.append("<article><h1>").append(title()).append("</h1>");
        paragraphs().forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
        return page.append("</article><footer>Subscribe for nine a month.</footer></body></html>")
                .toString();
    }

    private String title() {
        return "%s of the %s in %s: %s and %s"
                .formatted(capital(trouble), work, place, words.noun(0), words.noun(number % ARTICLES_OF_A_STORY + 1));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("At least %d people were injured in the %s of the %s at %s, officials said."
                .formatted(2 + number % ARTICLES_OF_A_STORY, trouble, work, place));
        for (int paragraph = 1; paragraph < PARAGRAPHS; paragraph++) {
            StringBuilder sentences = new StringBuilder(words.sentence(speaker));
            for (int sentence = 1; sentence < SENTENCES_OF_A_PARAGRAPH; sentence++) {
                sentences.append(' ').append(words.sentence(speaker));
            }
            paragraphs.add(sentences.toString());
        }
        return paragraphs;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
