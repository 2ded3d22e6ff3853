package io.slugline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Names the language of an article, as an ISO 639-1 code.
 *
 * <p>Scripts of one language and plain {@link FunctionWords} settle it at once; else OpenNLP's detector reads the beginning of the text. A page's own
 * claim counts only where the detector finds it about as likely: templates say "en" over text of any language.
 */
final class Languages {
    static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";

    /** Some sixty words; what comes later in an article is in the same language. */
    private static final int PREFIX = 400;

    /** The detector reads less than is counted: its work grows with the text. */
    private static final int DETECTED = 240;

    /** Fewer letters say nothing. */
    private static final int LEAST_LETTERS = 20;

    /** The model knows 103 languages, so a hundredth is no opinion. */
    private static final double NO_OPINION = 0.015;

    /** A claim within this share of the likeliest language's probability is believed. */
    private static final double CLAIM_SHARE = 0.5;

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private final LanguageDetectorME detector;

    Languages() {
        try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("the language model " + MODEL + " is missing");
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The language of the paragraphs, {@code und} if it cannot be told.
     *
     * @param claim the page's own word for it, a BCP 47 tag or empty
     */
    String of(List<String> paragraphs, String claim) {
        String text = prefix(paragraphs);
        String claimed = claimed(claim);
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return claimed.isEmpty() ? UNDETERMINED : claimed;
        }
        return Scripts.language(text).or(() -> FunctionWords.language(text)).orElseGet(() -> detected(text, claimed));
    }

    private String detected(String text, String claimed) {
        Language[] languages =
                detector.predictLanguages(text.length() <= DETECTED ? text : text.substring(0, DETECTED));
        double best = languages[0].getConfidence();
        for (Language language : languages) {
            if (language.getConfidence() >= CLAIM_SHARE * best
                    && code(language.getLang()).equals(claimed)) {
                return claimed;
            }
        }
        return best < NO_OPINION ? UNDETERMINED : code(languages[0].getLang());
    }

    private static String prefix(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (text.length() >= PREFIX) {
                break;
            }
            text.append(paragraph, 0, Math.min(paragraph.length(), PREFIX)).append(' ');
        }
        return text.length() <= PREFIX ? text.toString() : text.substring(0, PREFIX);
    }

    private static String claimed(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2
                ? language
                : Optional.ofNullable(TWO_LETTERS.get(language)).orElse("");
    }

    private static String code(String threeLetters) {
        return TWO_LETTERS.getOrDefault(threeLetters, threeLetters);
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(new Locale(code).getISO3Language(), code);
        }
        codes.putAll(Map.of(
                "cmn", "zh", "nob", "no", "nno", "no", "pes", "fa", "ekk", "et", "lvs", "lv", "arb", "ar", "zlm",
                "ms"));
        return Map.copyOf(codes);
    }
}
