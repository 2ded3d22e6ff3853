package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Labelled texts from sentences with slots and lists of names to fill them with: what news wires are written like, for
 * want of a wire's text that anybody may learn from.
 *
 * <p>A slot is a letter between braces, a fixed name {@code [ORG European Union]}; {@code ||} divides the sentences of a
 * text, a leading {@code ^} sets it in capitals. Which name fills which slot depends on nothing but their order.
 */
public final class Templates {
    private static final String SENTENCE = " \\|\\| ";
    private static final Map<String, Integer> TYPES = Map.ofEntries(
            Map.entry("P", 0),
            Map.entry("L", 0),
            Map.entry("I", 0),
            Map.entry("F", 0),
            Map.entry("T", 1),
            Map.entry("K", 1),
            Map.entry("O", 1),
            Map.entry("B", 1),
            Map.entry("A", 1),
            Map.entry("R", 1),
            Map.entry("X", 1),
            Map.entry("C", 2),
            Map.entry("Y", 2),
            Map.entry("N", 3),
            Map.entry("E", 3));
    private static final Map<String, Integer> NAMED_TYPES = Map.of("PER", 0, "ORG", 1, "LOC", 2, "MISC", 3);

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<String, List<String>> lists = new HashMap<>();
    private long state = 1;
    private String person = "";

    /** Lines of slot, tab, names by bars; several lines of one slot add up. */
    public void lists(Iterable<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                List<String> names = lists.computeIfAbsent(line.substring(0, tab), slot -> new ArrayList<>());
                names.addAll(List.of(line.substring(tab + 1).split("\\|", -1)));
            }
        }
    }

    /** Names of a type that hardly ever mean anything else, for {@link LabelRepair}. */
    public Map<String, Integer> settled() {
        Map<String, Integer> settled = new HashMap<>();
        for (String slot : List.of("N", "C", "B")) {
            for (String name : lists.getOrDefault(slot, List.of())) {
                if (name.indexOf('{') < 0) {
                    settled.put(name, TYPES.getOrDefault(slot, 0));
                }
            }
        }
        return settled;
    }

    public List<LabelledText> fill(List<String> sentences, int copies, float weight) {
        List<LabelledText> texts = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (String template : sentences) {
                if (!template.isEmpty() && !template.startsWith("#")) {
                    texts.add(text(template, weight));
                }
            }
        }
        return texts;
    }

    private LabelledText text(String template, float weight) {
        boolean shouted = template.startsWith("^");
        List<String> paragraphs = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        for (String sentence : (shouted ? template.substring(2) : template).split(SENTENCE, -1)) {
            StringBuilder text = new StringBuilder();
            fill(sentence, text, types);
            String filled = text.toString().strip();
            paragraphs.add(shouted ? filled.toUpperCase(Locale.ROOT) : filled);
        }
        return labelled(paragraphs, types, weight);
    }

    /** Marks the names by a zero-width joiner before and behind, which {@link #labelled} takes out again. */
    private void fill(String sentence, StringBuilder text, List<Integer> types) {
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (c == '[' && sentence.indexOf(' ', at) > 0 && NAMED_TYPES.containsKey(named(sentence, at))) {
                int close = sentence.indexOf(']', at);
                types.add(NAMED_TYPES.getOrDefault(named(sentence, at), 3));
                text.append(MARK);
                fillPlain(sentence.substring(sentence.indexOf(' ', at) + 1, close), text);
                text.append(MARK);
                at = close + 1;
            } else if (c == '{') {
                int close = sentence.indexOf('}', at);
                slot(sentence.substring(at + 1, close), text, types);
                at = close + 1;
            } else {
                text.append(c);
                at++;
            }
        }
    }

    private static final char MARK = '\u0001';

    private static String named(String sentence, int at) {
        return sentence.substring(at + 1, Math.max(at + 1, sentence.indexOf(' ', at)));
    }

    private void slot(String slot, StringBuilder text, List<Integer> types) {
        if (slot.equals("#")) {
            text.append(1 + next(next(3) == 0 ? 400 : 40));
            return;
        }
        types.add(TYPES.getOrDefault(slot, 3));
        text.append(MARK).append(name(slot)).append(MARK);
    }

    private void fillPlain(String sentence, StringBuilder text) {
        int open = sentence.indexOf('{');
        if (open < 0) {
            text.append(sentence);
            return;
        }
        int close = sentence.indexOf('}', open);
        text.append(sentence, 0, open).append(name(sentence.substring(open + 1, close)));
        fillPlain(sentence.substring(close + 1), text);
    }

    private String name(String slot) {
        return switch (slot) {
            case "P" -> introduce(pick("P"));
            case "L" -> next(3) > 0 && !person.isEmpty() ? surname(person) : surname(pick("P"));
            case "I" -> initial(pick("P"));
            case "F" -> first(pick("P"));
            case "K" -> next(4) == 0 ? pick("C") : pick("Y");
            default -> pick(slot);
        };
    }

    private String introduce(String name) {
        person = name;
        return name;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    private static String initial(String name) {
        return name.charAt(0) + ". " + surname(name);
    }

    private String pick(String slot) {
        List<String> names = lists.getOrDefault(slot, List.of("None"));
        String name = names.get(next(names.size()));
        if (name.indexOf('{') < 0) {
            return name;
        }
        StringBuilder filled = new StringBuilder();
        fillPlain(name, filled);
        return filled.toString();
    }

    private int next(int bound) {
        state = state * 0xd1342543de82ef95L + 0x9e3779b97f4a7c15L;
        return (int) Long.remainderUnsigned(state >>> 20, bound);
    }

    private LabelledText labelled(List<String> marked, List<Integer> types, float weight) {
        List<String> paragraphs = new ArrayList<>();
        marked.forEach(paragraph -> paragraphs.add(paragraph.replace(String.valueOf(MARK), "")));
        Tokens tokens = tokenizer.tokenize(paragraphs);
        byte[] labels = new byte[tokens.size()];
        String text = String.join("\n\n", marked);
        int plain = 0;
        int name = 0;
        int begin = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != MARK) {
                plain++;
            } else if (begin < 0) {
                begin = plain;
            } else {
                Label.write(labels, tokens.tokenAt(begin), tokens.tokenBehind(plain), types.get(name++));
                begin = -1;
            }
        }
        return new LabelledText(tokens, labels, weight);
    }
}
