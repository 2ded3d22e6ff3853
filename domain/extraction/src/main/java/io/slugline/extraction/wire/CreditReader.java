package io.slugline.extraction.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line that says whose reporting an article uses: "With reporting by AP and Reuters". */
public final class CreditReader {
    /** A credit names a handful of agencies; a longer paragraph tells something. */
    private static final int LONGEST = 240;

    /** An agency's or outlet's name is no longer than this; more is a sentence. */
    private static final int LONGEST_NAME = 40;

    /** A cheap look at a word that every form holds. */
    private static final Pattern MAY = Pattern.compile(
            "(?i:report|input|information|informaç|informac|informazion|material|files? |dispatch|avec|quelle|fuente|fonte|source|contribut)|[Ии]сточник");

    private static final List<Pattern> FORMS = List.of(
            form(
                    "(?:with|additional|based on|partly based on|compiled from|written with)\\s(?:additional\\s|contributing\\s)?"
                            + "(?:reporting|reports?|inputs?|information|material|files?|contributions?|dispatches)\\s(?:by|from|of)\\s(.+)"),
            form("with\\s(.+?)\\s(?:inputs?|reports?|reporting|material)"),
            form("(?:mit material|unter verwendung von material)\\s(?:von|der)\\s(.+)"),
            form("avec\\s(?:l['’])?((?:afp|reuters|ap|les? agences?)\\b.*)"),
            form("con informaci[óo]n de\\s(.+)"),
            form("com informações d[aeo]s?\\s(.+)"),
            form("con informazioni (?:di|da)\\s(.+)"),
            form("(?:sources?|quelle|fuentes?|fonte|источник)\\s?:\\s?(.+)"),
            form("(.+?)\\s(?:also\\s)?contributed to this (?:report|story|article)"));

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,\\s*and\\s|,|;|&|/(?!RL)|\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s|\\se\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("[\\s.)\\]*_]+$");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|la|the newspaper)\\s(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private static final Pattern OUTLET = Pattern.compile(
            ".*\\b(?:News|Press|Times|Post|Journal|Agency|Radio|TV|Service|Tribune|Guardian|Herald|Today|Magazine)\\b.*");

    /** The agencies and outlets that this paragraph credits; empty when it is no credit line. */
    public List<String> read(String paragraph) {
        if (paragraph.length() > LONGEST || !MAY.matcher(paragraph).find()) {
            return List.of();
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(paragraph);
            if (matcher.matches()) {
                List<String> names = names(matcher.group(1));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(list, -1)) {
            String name = ARTICLE.matcher(CLOSE.matcher(part.strip()).replaceFirst(""))
                    .replaceFirst("");
            if (isOutlet(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** A single word or capitals are an outlet; two plain words may be a reporter, unless an agency is called so. */
    private static boolean isOutlet(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !Character.isLetter(name.codePointAt(0))) {
            return false;
        }
        boolean oneWord = name.indexOf(' ') < 0 && Character.isUpperCase(name.charAt(0));
        return oneWord || Agencies.isAgency(name) || OUTLET.matcher(name).matches();
    }

    private static Pattern form(String form) {
        return Pattern.compile(
                "^[\\s(\\[*_—–-]*" + form + "[\\s.)\\]*_]*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
