package io.slugline.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names out of a byline: {@code By Ann Lee and Bo Day, Staff writers | 3 May 2020}. */
final class PersonNames {
    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_IDEOGRAPHIC = 5;

    private static final String BY =
            "written by|words by|story by|reported by|posted by|published by|created by|text by"
                    + "|article by|report by|review by|reviewed by|contributed by|analysis by|opinion by|by|ein artikel von"
                    + "|eine analyse von|ein kommentar von|ein gastbeitrag von|ein bericht von|ein interview von|aus [\\p{L} ]+ von|von"
                    + "|interview von|écrit par|publié par|propos recueillis par|par|escrito por|publicado por|por|scritto da"
                    + "|pubblicato da|a cura di|di|door|av|af|skrevet av|skrevet af|tekst og foto|tekst|text|texto|texte"
                    + "|autorin/autor|autor|autorin|autoren|auteur|autore|autora|author|authors|author name|about the author|about|автор|текст|oleh|penulis|reporter"
                    + "|yazan|opracował|opracowała|toimittaja|kirjoittaja|from|words|writer|editor";

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:[|,:–—•·*\\s-]*)(?:" + BY + ")(?:\\s*[:|–—]+\\s*|\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code 10 May - Written by Ann Lee}: what stands before is no name. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<!\\p{L}|(?:eveloped|esigned|owered|osted|uilt|reated|hoto|hotos|icture|mage) )(?:[Ww]ritten [Bb]y|[Bb]y:|Von:|BY|By)\\s+(?=\\p{Lu})");

    private static final int LONGEST_LEAD = 40;

    private static final Pattern CJK_SUFFIX = Pattern.compile("\\s*(?:기자|記者|记者|特派員|編集委員|논설위원|특파원).*$");

    private static final Pattern SPLIT = Pattern.compile(
            "\\s*(?:[;|•·/、，&＆]|\\s[–—-]\\s)\\s*|,\\s+|,(?=\\p{Lu})|\\s+(?:and|und|et|y|e|og|och|en|ja|i|a|und|with|mit|ve|и|та|і|dan)\\s+(?=[\\p{Lu}\\p{Lo}])",
            Pattern.UNICODE_CASE);

    /** Where the names end and something else begins. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:\\(|\\[|(?<![\\p{L}\\d])\\d|https?:|@|\\b(?:is an?|is the|ist|has|was|says|said|in|on|at|for|updated|published|last updated|posted|written|follow|min read|read more|see all|view|more|aktualisiert|veröffentlicht|stand|am|"
                    + "published on|le|el|il|publié|mis à jour|publicado|actualizado|for the|special to|contributing|subscribe|unsubscribe)\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "van", "von", "der", "den", "zu", "zur",
            "ten", "ter", "la", "le", "el", "al", "bin", "ibn", "af", "av", "y", "e", "dela", "vom", "und", "o", "san",
            "ben", "abu");

    private static final Set<String> NO_NAMES = Set.copyOf(Lexicon.lines("no-names.txt"));

    /** Words that are a family's name as often as a month, an office or an order. */
    private static final Set<String> LAST_NAMES_TOO = Set.of(
            "may", "march", "august", "head", "best", "new", "guest", "photo", "page", "i", "read", "moore", "chief");

    private PersonNames() {}

    /** Whether the text begins as bylines do. */
    static boolean hasPrefix(String text) {
        return PREFIX.matcher(text).find();
    }

    /** The names in a byline; empty when what stands there does not look like names. */
    static List<String> of(String byline) {
        String text = byline.strip();
        Matcher within = WITHIN.matcher(text);
        if (within.find() && within.start() < LONGEST_LEAD) {
            text = text.substring(within.end());
        }
        for (int i = 0; i < 2; i++) {
            text = PREFIX.matcher(text).replaceFirst("");
        }
        List<String> names = new ArrayList<>();
        for (String part : List.of(SPLIT.split(text))) {
            String name = trimmed(part);
            if (!looksLikeName(name) || names.size() == MOST_NAMES) {
                if (!names.isEmpty() || !name.isEmpty()) {
                    break;
                }
            } else if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** A name from markup, which need not look like one: {@code dpa}, {@code Redaktion}. */
    static String trimmed(String part) {
        String name = PREFIX.matcher(part.strip()).replaceFirst("");
        name = CJK_SUFFIX.matcher(name).replaceFirst("");
        name = END.matcher(name).replaceFirst("");
        return withoutOffice(
                name.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N}.)]+$", "").strip());
    }

    /** {@code Ann Lee Senior Reporter} and {@code Ann Lee December}: the name ends where the office or the date begins. */
    private static String withoutOffice(String name) {
        List<String> words = List.of(name.split("\\s+"));
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
            if (NO_NAMES.contains(word) && !LAST_NAMES_TOO.contains(word)) {
                return i > 1 ? String.join(" ", words.subList(0, i)) : name;
            }
        }
        return name;
    }

    static boolean looksLikeName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        if (name.codePoints().allMatch(c -> Character.getType(c) == Character.OTHER_LETTER || c == ' ' || c == '・')) {
            return name.length() >= 2
                    && (name.length() <= LONGEST_IDEOGRAPHIC || name.matches("[\\u30a0-\\u30ff・ ]{2,16}"));
        }
        List<String> words = List.of(name.split(" "));
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (words.size() > MOST_WORDS || NO_NAMES.contains(first) || (words.size() == 1 && PARTICLES.contains(first))) {
            return false;
        }
        for (String word : words) {
            boolean plain = PARTICLES.contains(word)
                    || Character.isUpperCase(word.codePointAt(0))
                    || word.matches("[dlDLO]['’]\\p{Lu}.*|al-\\p{Lu}.*");
            if (!plain || (words.size() > 1 && NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }
}
