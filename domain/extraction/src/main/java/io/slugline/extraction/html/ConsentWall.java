package io.slugline.extraction.html;

import java.util.regex.Pattern;

/** Tells a page that shows nothing but a request for consent: its whole text speaks of it, or its title does. */
final class ConsentWall {
    private static final int WALL = 2_500;

    /** A gate says little; an article may have such a title too. */
    private static final int GATE = 500;

    private static final double CONSENT_SHARE = 0.7;

    private static final Pattern TITLE = Pattern.compile(
            "^(?:before you continue|(?:we (?:value|care about|respect) )?your privacy|privacy (?:choices|settings|preferences|notice)"
                    + "|cookies?(?: (?:consent|settings|preferences|notice|wall))?|(?:manage )?(?:your )?consent|your choices?"
                    + "|bevor sie fortfahren|datenschutz(?:einstellungen)?|ihre privatsphäre|avant de continuer|votre vie privée"
                    + "|antes de continuar|(?:tu|su|sua) privacidad|prima di continuare|la tua privacy|voordat (?:je|u) verdergaat)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConsentWall() {}

    static boolean is(PageText text, Paragraphs body, KindJudge.Address address, boolean calledArticle) {
        if (body.chars() >= WALL) {
            return false;
        }
        long about = body.texts().stream().filter(ConsentWords::in).count();
        return (about > 1 && about >= body.texts().size() * CONSENT_SHARE)
                || (!calledArticle
                        && body.chars() < GATE
                        && address.isCalled(TITLE)
                        && text.blocks.stream().anyMatch(block -> ConsentWords.in(block.text)));
    }
}
