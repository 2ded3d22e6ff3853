package io.slugline.evaluation.entities;

import io.slugline.entities.mentions.Gazetteer;
import io.slugline.entities.mentions.KeyTable;
import io.slugline.entities.mentions.Lexicon;
import io.slugline.entities.mentions.WordHash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code lexicon.bin.gz} and {@code gazetteer.bin.gz} from the word clusters, the large list of names, the cities,
 * and the countries; the share of a word's uses that are written small is counted in articles read as plain text.
 *
 * <p>usage: {@code WordKnowledge RESOURCES domain/entities/knowledge/gazetteer-countries.tsv OUT ARTICLES.jsonl.gz...}
 */
public final class WordKnowledge {
    private static final Pattern WORD = Pattern.compile("(?<![.!?:\"\u201c] )(?<=[a-z,] )\\p{L}[\\p{L}'-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_USES = 8;

    private final Map<Integer, Integer> clusters = new HashMap<>();
    private final Map<Integer, NameCounts> counts = new HashMap<>();
    private final SortedMap<Integer, Integer> names = new TreeMap<>(Integer::compareUnsigned);
    private final Map<Integer, int[]> uses = new HashMap<>();

    private WordKnowledge() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        WordKnowledge knowledge = new WordKnowledge();
        ResourceLines.forEach(resources.resolve("brown-clusters.tsv.xz"), knowledge::cluster);
        ResourceLines.forEach(resources.resolve("name-gazetteer.tsv.xz"), knowledge::name);
        ResourceLines.forEach(resources.resolve("geonames-cities.tsv.gz"), knowledge::city);
        ResourceLines.forEach(Path.of(arguments[1]), knowledge::known);
        for (int at = 3; at < arguments.length; at++) {
            ResourceLines.forEach(Path.of(arguments[at]), knowledge::article);
        }
        Path out = Path.of(arguments[2]);
        write(knowledge.words(), out.resolve("lexicon.bin.gz"));
        write(knowledge.names, out.resolve("gazetteer.bin.gz"));
    }

    private static void write(SortedMap<Integer, Integer> table, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            KeyTable.write(table, out);
        }
        System.err.println(file.getFileName() + ": " + table.size() + " entries, " + Files.size(file) + " bytes");
    }

    private void cluster(String line) {
        String[] columns = line.split("\t", -1);
        String path = "";
        for (String prefix : columns[1].replaceAll("[\\[\\]\\s]", "").split(",", -1)) {
            path = prefix.length() > path.length() ? prefix : path;
        }
        String kept = path.substring(0, Math.min(path.length(), Lexicon.PATH_BITS - 1));
        clusters.put(key(columns[0]), Integer.parseInt("1" + kept, 2));
    }

    private void name(String line) {
        String[] columns = line.split("\t", -1);
        String[] words = BLANKS.split(columns[0].replaceAll(" ([-.']) ", "$1").strip(), -1);
        int lists = 0;
        for (String type : columns[1].replaceAll("[\\[\\]\\s]", "").split(",", -1)) {
            lists |= count(words, Integer.parseInt(type));
        }
        if (lists != 0) {
            add(columns[0], lists);
        }
    }

    private int count(String[] words, int type) {
        for (int at = 0; at < words.length; at++) {
            NameCounts word = counts.computeIfAbsent(key(words[at]), unseen -> new NameCounts());
            switch (type) {
                case 14, 4 -> word.person(at, words.length, 1);
                case 11, 6 -> word.place(at, words.length);
                case 13, 0 -> word.organisation(at, words.length);
                case 5 -> word.demonym();
                default -> {}
            }
        }
        return switch (type) {
            case 14 -> Gazetteer.PERSON;
            case 11, 6 -> Gazetteer.PLACE;
            case 13, 0 -> Gazetteer.ORGANISATION;
            case 8, 9, 10, 12, 15 -> words.length > 1 ? Gazetteer.WORK : 0;
            default -> 0;
        };
    }

    private void city(String line) {
        String[] columns = line.split("\t", -1);
        add(columns[1], Gazetteer.KNOWN_PLACE);
        add(columns[2], Gazetteer.KNOWN_PLACE);
    }

    /** A line of what is known: id, type, name, aliases by bars. */
    private void known(String line) {
        if (line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\t", -1);
        int list = switch (columns[1]) {
            case "person" -> Gazetteer.KNOWN_PERSON;
            case "place" -> Gazetteer.KNOWN_PLACE;
            case "organisation" -> Gazetteer.KNOWN_ORGANISATION;
            default -> Gazetteer.KNOWN_OTHER;
        };
        add(columns[2], list);
        for (String alias : columns[3].split("\\|", -1)) {
            add(alias, list);
        }
    }

    private void add(String name, int lists) {
        String[] words = BLANKS.split(
                name.replaceAll(" ([-.']) ", "$1").replace("'s", " 's").strip(), -1);
        if (name.isEmpty() || words.length > Gazetteer.LONGEST_NAME) {
            return;
        }
        long phrase = WordHash.NONE;
        for (String word : words) {
            phrase = WordHash.phrase(phrase, WordHash.of(word));
        }
        names.merge(WordHash.key(phrase), lists, (a, b) -> a | b);
    }

    private void article(String line) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            int[] use = uses.computeIfAbsent(key(matcher.group().toLowerCase(Locale.ROOT)), unseen -> new int[2]);
            use[Character.isLowerCase(line.charAt(matcher.start())) ? 1 : 0]++;
        }
    }

    private SortedMap<Integer, Integer> words() {
        SortedMap<Integer, Integer> words = new TreeMap<>(Integer::compareUnsigned);
        words.putAll(clusters);
        counts.forEach((key, count) -> {
            if (count.isKnown()) {
                words.merge(key, count.attributes(), (a, b) -> a | b);
            }
        });
        uses.forEach((key, use) -> {
            if (use[0] + use[1] >= FEWEST_USES) {
                words.merge(key, small(use) << Lexicon.SMALL, (a, b) -> a | b);
            }
        });
        return words;
    }

    /** 1 for words that are nearly always written with a capital, 3 for those that hardly ever are. */
    private static int small(int[] use) {
        double share = use[1] / (double) (use[0] + use[1]);
        return share < 0.05 ? 1 : share > 0.9 ? 3 : 2;
    }

    private static int key(String word) {
        return WordHash.key(WordHash.of(word));
    }
}
