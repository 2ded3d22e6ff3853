package io.slugline.extraction.wire;

import io.slugline.extraction.wire.DatelineReader.Filed;
import io.slugline.model.article.Dateline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The datelines of Chinese, Japanese and Korean agencies: {@code 新华社北京7月15日电}, {@code [東京 15日 ロイター] -}. */
final class AsianDatelines {
    /** Where the blocks of East Asian scripts begin. */
    private static final char FIRST_SIGN = 0x2E80;

    private static final Pattern CHINESE = Pattern.compile(
            "^(新华社|中新社|中新网|中央社|新華社)\\s?(\\p{IsHan}{2,6}?)\\s?(\\d{1,2}月\\d{1,2}日|\\d{1,2}日)\\s?电?電?(?:（[^（）]{2,40}）|\\([^()]{2,40}\\))?\\s*");
    private static final Pattern BRACKETED =
            Pattern.compile("^[\\[［【]\\s?(\\p{L}{2,12})\\s(\\d{1,2}日)\\s(\\p{L}{2,12})\\s?[\\]］】]\\s?[-–—－]?\\s*");
    private static final Pattern KOREAN =
            Pattern.compile("^\\((\\p{IsHangul}{2,8})=(\\p{IsHangul}{2,8})\\)\\s[^=]{0,40}=\\s");

    private AsianDatelines() {}

    static Optional<Filed> read(String paragraph, String head) {
        boolean may = !head.isEmpty() && (head.charAt(0) >= FIRST_SIGN || "[(".indexOf(head.charAt(0)) >= 0);
        if (!may) {
            return Optional.empty();
        }
        Matcher chinese = CHINESE.matcher(head);
        if (chinese.find()) {
            return filed(new Dateline(chinese.group(2), chinese.group(3), chinese.group(1)), paragraph, chinese);
        }
        Matcher bracketed = BRACKETED.matcher(head);
        if (bracketed.find()) {
            return filed(
                    new Dateline(bracketed.group(1), bracketed.group(2), bracketed.group(3)), paragraph, bracketed);
        }
        Matcher korean = KOREAN.matcher(head);
        return korean.find()
                ? filed(new Dateline(korean.group(1), "", korean.group(2)), paragraph, korean)
                : Optional.empty();
    }

    private static Optional<Filed> filed(Dateline dateline, String paragraph, Matcher matcher) {
        String report = paragraph.substring(matcher.end()).strip();
        return report.isEmpty() ? Optional.empty() : Optional.of(new Filed(dateline, report));
    }
}
