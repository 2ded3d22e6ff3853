package io.slugline.stories;

import io.slugline.model.ArticleId;
import io.slugline.stories.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something an article states that another may contradict: the day on which something was done, or whether a subject was
 * talked about.
 *
 * @param value the day; or "discussed", "not discussed"
 * @param subject the words that say what it is about
 * @param words hashes of the subject's words of substance, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a list would cost four times the room
public record Statement(String article, Kind kind, String value, String subject, int[] words) {
    private static final int MOST = 12;
    private static final int SUBJECT_WORDS = 8;
    private static final int SHORTEST_WORD = 4;

    /** A sentence that begins with its day: "On Tuesday, the ministry released …". */
    private static final Pattern DAY =
            Pattern.compile("^On (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?=.*?\\b\\w+ed\\b)(.*)");

    private static final String SILENT = "(?:discussed|mentioned|raised|addressed|touched|brought up)";
    private static final Pattern NOT_DISCUSSED = Pattern.compile(
            "\\b(?:topic|issue|question|subject|matter) of (.{10,160}?) (?:was|were|had been|has been) (?:not|never) "
                    + SILENT);
    private static final Pattern DISCUSSED = Pattern.compile(
            "\\b(?:discussed|(?:met|spoke|talked|held talks|conferred) (?:[^.]{0,80}? )?(?:about|on)) (.{10,200})");

    /** One of these stands in every sentence that the pattern of denials fits. */
    private static final List<String> DENIALS = List.of(" not ", " never ");
    /** One of these stands in every sentence that the pattern of talks fits. */
    private static final List<String> TALKS =
            List.of("discussed ", "met ", "spoke ", "talked ", "talks ", "conferred ");

    /** What a statement is about. */
    public enum Kind {
        DAY,
        DISCUSSED
    }

    static List<Statement> in(ArticleId article, Sentences sentences) {
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : sentences.list()) {
            if (found.size() < MOST) {
                read(article.value(), sentence.text(), found);
            }
        }
        return found;
    }

    private static void read(String article, String sentence, List<Statement> found) {
        if (sentence.startsWith("On ")) {
            Matcher day = DAY.matcher(sentence);
            if (day.find()) {
                add(found, article, Kind.DAY, day.group(1), day.group(2));
            }
        }
        if (!mayTellOfTalks(sentence)) {
            return;
        }
        Optional<String> silent = hasAny(sentence, DENIALS) ? first(NOT_DISCUSSED, sentence) : Optional.empty();
        if (silent.isPresent()) {
            add(found, article, Kind.DISCUSSED, "not discussed", silent.get());
        } else if (hasAny(sentence, TALKS)) {
            first(DISCUSSED, sentence).ifPresent(spoken -> add(found, article, Kind.DISCUSSED, "discussed", spoken));
        }
    }

    private static Optional<String> first(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean hasAny(String sentence, List<String> words) {
        for (String word : words) {
            if (sentence.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Spares most sentences the patterns. */
    private static boolean mayTellOfTalks(String sentence) {
        return (sentence.contains(" of ") && sentence.contains("not "))
                || sentence.contains("discuss")
                || sentence.contains(" about ")
                || sentence.contains(" talk");
    }

    private static void add(List<Statement> found, String article, Kind kind, String value, String subject) {
        List<String> kept = new ArrayList<>();
        List<Integer> hashes = new ArrayList<>();
        WordScan scan = new WordScan(subject);
        while (scan.next() && hashes.size() < SUBJECT_WORDS) {
            kept.add(subject.substring(scan.start(), scan.end()));
            if (scan.length() >= SHORTEST_WORD) {
                hashes.add(scan.hash());
            }
        }
        int[] words =
                hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        found.add(new Statement(article, kind, value, String.join(" ", kept), words));
    }

    /** How many words of substance both have. */
    int shared(Statement other) {
        return (int) Arrays.stream(words)
                .filter(word -> Arrays.binarySearch(other.words, word) >= 0)
                .count();
    }

    /** The attribute that a contradiction is about. */
    String attribute() {
        return kind == Kind.DAY ? "when " + subject : "whether discussed: " + subject.toLowerCase(Locale.ROOT);
    }
}
