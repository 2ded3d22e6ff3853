package io.slugline.extraction.text;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that sites, players and mailers print around every article: menus, share bars, player text, font sizes. */
final class Furniture {
    /** Furniture is short; a longer line has something to tell. */
    private static final int LONGEST = 160;

    /** So many bare names in a row are a list of icons or a menu, not a sentence. */
    private static final int NAMES = 12;

    private static final List<Pattern> NOISE = List.of(
            line(
                    "accessibility (?:links|help|statement)|skip to .{0,40}|jump to .{0,30}|(?:main |site )?(?:menu|navigation)|breaking(?: news)?|search|home(?:page)?|sections?"),
            line(
                    "(?:share|save|print|e-?mail|copy|tweet|pin|post|like|follow|comment|reply|listen|watch|play|pause|embed|download|close|open|more|next|previous|back|top|back to top|return to top)(?: (?:this|the|via|on|by|with|to|article|story|page|us|link|all|in|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|email)){0,5}"),
            line(
                    "facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|youtube|pinterest|tumblr|e-?mail|messenger|vkontakte|flipboard|copy link|share"),
            line(
                    "(?:\\d+ )?(?:view |show |hide |post a |leave a |add |read )?(?:all )?(?:\\d+ )?comments?(?: \\(\\d+\\))?|comments? (?:are )?(?:closed|off|disabled).{0,40}"),
            line(
                    "advert(?:isement|isment|ising)?|ad|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid post|story continues below.{0,40}|continue reading.{0,60}|article continues.{0,40}"),
            line(
                    "please wait.{0,3}|loading.{0,20}|no media source currently available|the code has been copied to your clipboard.?|the url has been copied to your clipboard|auto \\| \\d+p.{0,60}|embed(?: share)?|share embed|video player is loading.?|this is a modal window.?|direct link|pop-?out player|your browser does not support.{0,60}|javascript is (?:disabled|required).{0,80}|(?:please )?enable javascript.{0,80}|current time .{0,60}|unmute|mute|fullscreen|play video|(?:watch|listen) (?:live|now)"),
            line("(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[\\s/|]+(?:\\d{1,2}:)?\\d{1,2}:\\d{2})*"),
            line(
                    "(?:watch|video|listen|photos?|gallery|in pictures|related|read also|also read|see also|read more|more|don.t miss|must read|trending|editor.s pick)\\s?[:|»]\\s?.{2,140}"),
            line(
                    "(?:xs|sm|md|lg|xl|xxl|s|m|l)(?: (?:xs|sm|md|lg|xl|xxl|s|m|l))*|a[-+]? a[-+]?(?: a[-+]?)?|(?:text|font) size.{0,20}"),
            line(
                    "[•·*-]?\\s?(?:\\d+x\\d+ )?(?:image|photo|picture)(?: credits?)?(?:\\s?[:©].{0,80})?|(?:image|photo|picture) (?:source|caption|credit|copyright).{0,80}|(?:getty images?|shutterstock|file photo|ap photo.{0,40})"),
            line(
                    "(?:sign|log) ?(?:in|up|out)(?: .{0,60})?|subscribe(?: .{0,60})?|register(?: now| here| for free)?|(?:get|receive) (?:our|the|daily|breaking) .{0,60}(?:newsletter|inbox|e-?mail|updates|alerts?).{0,40}|newsletters?|unsubscribe(?: .{0,80})?|manage (?:your )?(?:preferences|subscription|cookies).{0,60}|view (?:this e-?mail )?in (?:your )?browser.{0,20}"),
            line(
                    "(?:to find out more,? )?click here(?: .{0,60})?[.!]?|read (?:more|full story|the full (?:story|article)|next)(?: .{0,20})?|(?:full story|more)\\s?»|learn more|find out more.{0,20}|see more|show more|load more.{0,20}"),
            line(
                    "(?:©|\\(c\\)|copyright)\\s.{0,140}|all rights reserved.?.{0,80}|(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings)|about us|contact us|site ?map|help)(?: .{0,60})?"),
            line(
                    "(?:you are receiving this|you received this|this e-?mail was sent|to unsubscribe|if you no longer wish|forward to a friend|sent from my).{0,140}"),
            line(
                    "\\d{1,3} min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,20}|\\d+ (?:shares?|views|likes|retweets)|\\d+ (?:minutes?|hours?|days?) ago"),
            line("[\"“']?[\\w-]{1,30}=[\\w%/.-]{0,60}[\"”']?"));

    private Furniture() {}

    static boolean isNoise(String text) {
        if (text.length() > LONGEST) {
            return isNameList(text);
        }
        for (Pattern noise : NOISE) {
            if (noise.matcher(text).matches()) {
                return true;
            }
        }
        return isMenu(text) || isNameList(text);
    }

    /** Many words without a capital, comma or full stop: the names of icons, printed for want of their pictures. */
    static boolean isNameList(String text) {
        int spaces = 0;
        boolean hyphened = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || ".,;:!?\"“”()'’".indexOf(c) >= 0 || c >= 0x370) {
                return false;
            }
            spaces += c == ' ' ? 1 : 0;
            hyphened |= c == '-' || c == '_';
        }
        return spaces >= NAMES && hyphened;
    }

    /** Short names with bars between them. */
    private static boolean isMenu(String text) {
        String[] items = text.split("\\s?[|›>·•]\\s?", -1);
        int words = Shape.words(text);
        return items.length >= 4 && words <= items.length * 3;
    }

    private static Pattern line(String forms) {
        return Pattern.compile(
                "^[\\s*•\\[(>-]{0,3}(?:" + forms + ")[\\s*\\])<]{0,3}$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
