package io.slugline.evaluation.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes up news by the page: stories of a few articles each, told by several outlets over some days, with people,
 * places, quotations and tolls that move. What it writes is of no interest; its lengths and repetitions are like news.
 */
final class NewsMill {
    private static final int ARTICLES_OF_A_STORY = 5;
    private static final int SENTENCES = 14;
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
    private static final List<String> CLAUSES = List.of(
            "engineers went over the %s again with lamps and long hammers",
            "the council met behind closed doors about the %s until after midnight",
            "a line of lorries reached from the %s to the ring road",
            "insurers asked for the inspection book of the %s, which nobody could find",
            "families waited at the gates of the %s with blankets and thermos flasks",
            "the ministry sent two inspectors to the %s and a third to the archive",
            "workers at the %s said the warning lamp had been painted over in spring",
            "the price of a place near the %s fell by a tenth within the week",
            "divers found nothing below the %s but an old bicycle and a great deal of mud",
            "the opposition called the %s a monument to thrift in the wrong place");

    private final int number;
    private final Random random;
    private final String place;
    private final String work;
    private final String trouble;
    private final String speaker;

    private NewsMill(int number) {
        int story = number / ARTICLES_OF_A_STORY;
        Random ofStory = new Random(7919L * story + 17);
        this.number = number;
        random = new Random(104_729L * number + 5);
        place = pick(PLACES, ofStory) + " " + (char) ('A' + ofStory.nextInt(26)) + (story % 97);
        work = pick(WORKS, ofStory);
        trouble = pick(TROUBLES, ofStory);
        speaker = pick(FIRST, ofStory) + " " + pick(LAST, ofStory);
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
        return "%s %s in %s, part %d".formatted(work, trouble, place, number % ARTICLES_OF_A_STORY + 1);
    }

    private List<String> paragraphs() {
        int toll = 2 + number % ARTICLES_OF_A_STORY;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "At least %d people were injured in the %s of the %s at %s, officials said on day %d of the inquiry."
                        .formatted(toll, trouble, work, place, number % ARTICLES_OF_A_STORY + 1));
        paragraphs.add(
                "\"We had warned them about the %s since the autumn,\" said %s, who speaks for the residents of %s."
                        .formatted(work, speaker, place));
        List<String> clauses = new ArrayList<>(CLAUSES);
        Collections.shuffle(clauses, random);
        for (int sentence = 0; sentence < SENTENCES; sentence += 2) {
            paragraphs.add("In %s %s. By the evening %s, %s said, and %d of them stayed."
                    .formatted(
                            place,
                            clauses.get(sentence % clauses.size()).formatted(work),
                            clauses.get((sentence + 1) % clauses.size()).formatted(work),
                            pick(FIRST, random) + " " + pick(LAST, random),
                            random.nextInt(900) + 10));
        }
        return paragraphs;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
