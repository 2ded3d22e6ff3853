package io.slugline.endtoend.faults;

import io.slugline.wire.FeedItemJson;
import io.slugline.wire.Headers;
import io.slugline.wire.Json;
import io.slugline.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes up the load, the same for the same seed: small articles of running stories in three languages, as feed items,
 * among them copies, revisions, repeats, pages out of order, poison and what is too large. Number {@code n} alone says
 * what the page is.
 */
record Mill(long seed) {
    /** Marks what a foreign client writes to the topics between the services. */
    static final String POISON = "poison";

    static final Instant START = Instant.parse("2022-03-01T00:00:00Z");
    static final String PLACE = "Brackholm";

    private static final long MILLIS_APART = 30_000;
    private static final long MOST_LATE_MILLIS = 2L * 24 * 3_600_000;
    private static final int ARTICLES_OF_A_STORY = 12;
    private static final int SENTENCES = 5;
    private static final int NAMES_OF_A_DIRECTORY = 24_000;
    private static final int LARGE_PAGE = 2_300_000;
    private static final List<String> PLACES =
            List.of(PLACE, "Ullerton", "Kelsby", "Orsova Bay", "Vennick", "Sant Ferrol", "Weirmouth", "Halden Cross");
    private static final List<String> FIRST = List.of("Marta", "Tomas", "Odile", "Rufus", "Ines", "Gunnar", "Paloma");
    private static final List<String> LAST = List.of("Hollin", "Reev", "Farrant", "Abara", "Strand", "Quiroga", "Loe");
    private static final List<String> INNER =
            List.of(Topics.NORMALIZED.name(), Topics.DEDUPLICATED.name(), Topics.TAGGED.name());

    /** What a page is, out of a thousand. */
    private enum Kind {
        PLAIN(715),
        COPY(100),
        REVISION(50),
        REPEAT(50),
        LATE(70),
        POISONED(5),
        INNER_POISON(5),
        TOO_LARGE(4),
        /** An article so full of names that its tags do not fit a record. */
        DIRECTORY(1);

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        static Kind of(int draw) {
            int left = draw;
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            return PLAIN;
        }
    }

    /** The desk time of a page that is not late. */
    static Instant at(int number) {
        return START.plusMillis(number * MILLIS_APART);
    }

    /** What is sent as number {@code n}: to {@code article.raw}, or past the service before to a topic behind it. */
    ProducerRecord<byte[], byte[]> record(int number) {
        return switch (kind(number)) {
            case PLAIN -> item(number, url(number), text(number), at(number));
            case COPY -> item(number, url(number), text(Math.max(0, number - 40)), at(number));
            case REVISION -> item(number, url(Math.max(0, number - 60)), text(number - 60, 1), at(number));
            case REPEAT -> repeat(number);
            case LATE -> item(number, url(number), text(number), at(number).minusMillis(lateness(number)));
            case POISONED -> raw(number, "application/json", "{\"url\": [" + number, at(number));
            case INNER_POISON -> innerPoison(number);
            case TOO_LARGE -> raw(number, "text/html", "<p>" + "so it went on, ".repeat(LARGE_PAGE / 15), at(number));
            case DIRECTORY -> item(number, url(number), directory(number), at(number));
        };
    }

    /** How many of the first {@code pages} numbers go to {@code article.raw}. */
    int raw(int pages) {
        int raw = 0;
        for (int number = 0; number < pages; number++) {
            raw += kind(number) == Kind.INNER_POISON ? 0 : 1;
        }
        return raw;
    }

    private Kind kind(int number) {
        return Kind.of(random(number, 1).nextInt(1_000));
    }

    /** The article of a while ago, sent again as a page of its own. */
    private ProducerRecord<byte[], byte[]> repeat(int number) {
        int before = Math.max(0, number - 25);
        return item(number, url(before), text(before), at(number));
    }

    private static ProducerRecord<byte[], byte[]> item(int number, String url, String text, Instant at) {
        String title = text.substring(0, text.indexOf('.'));
        String json = Json.writeText(new FeedItemJson(url, title, "", List.of(), "", "", text));
        return raw(number, "application/json", json, at);
    }

    private static ProducerRecord<byte[], byte[]> raw(int number, String type, String value, Instant at) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topics.RAW.name(), null, at.toEpochMilli(), bytes("p-" + number), bytes(value));
        record.headers().add(Headers.CONTENT_TYPE, bytes(type));
        return record;
    }

    private ProducerRecord<byte[], byte[]> innerPoison(int number) {
        Random random = random(number, 3);
        String topic = INNER.get(random.nextInt(INNER.size()));
        byte @Nullable [] value = random.nextInt(4) == 0 ? null : bytes("{\"sequence\": -" + number + "}");
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, at(number).toEpochMilli(), bytes("poison-" + number), value);
        record.headers().add(POISON, bytes("yes"));
        return record;
    }

    private String url(int number) {
        return "https://outlet-%d.example/news/%d".formatted(random(number, 4).nextInt(9), number);
    }

    private String text(int number) {
        return text(number, 0);
    }

    /** A lead and some sentences in the language of the story; a turn more makes a revision of it. */
    private String text(int number, int turn) {
        int story = Math.max(0, number) / ARTICLES_OF_A_STORY;
        Random ofStory = random(story, 5);
        Random ofArticle = random(number, 6 + turn);
        Language language = Language.ALL.get(story % Language.ALL.size());
        String place = pick(PLACES, ofStory) + " " + (char) ('A' + ofStory.nextInt(26));
        String name = pick(FIRST, ofStory) + " " + pick(LAST, ofStory);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(pick(language.leads(), ofArticle).formatted(place, name, 2 + number % ARTICLES_OF_A_STORY));
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            String second = ofArticle.nextBoolean() ? name : pick(FIRST, ofArticle) + " " + pick(LAST, ofArticle);
            paragraphs.add(pick(language.sentences(), ofArticle).formatted(place, second, 2 + ofArticle.nextInt(400)));
        }
        return String.join("\n\n", paragraphs);
    }

    private String directory(int number) {
        Random random = random(number, 8);
        StringBuilder text = new StringBuilder("The electoral roll of Kelsby was published on Monday.\n\n");
        for (int name = 0; name < NAMES_OF_A_DIRECTORY; name++) {
            text.append(pick(FIRST, random))
                    .append(' ')
                    .append(invented(random))
                    .append(" met Mr. ");
            text.append(invented(random)).append(name % 20 == 19 ? " in Kelsby.\n\n" : " in Kelsby. ");
        }
        return text.toString();
    }

    private static String invented(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "er";
    }

    private long lateness(int number) {
        return (long) (random(number, 9).nextDouble() * MOST_LATE_MILLIS);
    }

    private Random random(int number, int purpose) {
        Random random = new Random(seed * 31 + number * 7_919L + purpose * 104_729L);
        random.nextInt();
        return random;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
