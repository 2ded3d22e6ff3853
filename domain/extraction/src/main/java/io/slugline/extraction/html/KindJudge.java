package io.slugline.extraction.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells an article from the pages that look like one; in doubt it is an article. */
final class KindJudge {
    /** Below these many characters of body, a page that says it is something else is believed. */
    private static final int SHORT_BODY = 600;

    private static final int STUB = 330;
    private static final int WALL = 2_500;
    private static final double CONSENT_SHARE = 0.7;
    private static final int LEAST_BODY = 60;

    private static final Pattern ERROR = Pattern.compile(
            "^(?:error )?(?:40[0-9]|50[0-9])\\b.*"
                    + "|^[\\W\\d]*(?:(?:error|oops|sorry)[\\W\\d]*)?(?:the )?(?:page not found|not found|access denied|just a moment"
                    + "|attention required|are you a robot|robot check|forbidden|service unavailable|bad gateway"
                    + "|page unavailable|something went wrong|seite nicht gefunden|page introuvable"
                    + "|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden"
                    + "|sidan hittades inte|страница не найдена|сторінку не знайдено|nie znaleziono"
                    + "|stránka nenalezena|ページが見つかりません|页面不存在)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** {@code /politics/} is a section, {@code /politics/a-b-c-d} and {@code /a/30657941.html} are none. */
    private static final Pattern ARTICLE_URL =
            Pattern.compile("https?://[^/]+/.*(?:\\d{4}|[^/]+[-_][^/]+[-_][^/]+[-_]).*");

    private KindJudge() {}

    /** What a page is called and where it stands. */
    record Address(String url, String title) {}

    static PageKind judge(HtmlPage page, PageText text, Paragraphs body, Address address) {
        int chars = body.chars();
        if (isError(address.title(), chars) || isError(page.clues().pageTitle(), chars)) {
            return PageKind.ERROR_PAGE;
        }
        if (chars < WALL && isConsent(body.texts())) {
            return PageKind.CONSENT_WALL;
        }
        if (isLive(page)) {
            return PageKind.LIVE_BLOG;
        }
        if (chars < SHORT_BODY && isVideo(page)) {
            return PageKind.VIDEO_PAGE;
        }
        if (chars < STUB && isPaid(page)) {
            return PageKind.PAYWALL_STUB;
        }
        if (isFrontUrl(address.url()) && isFront(page, text, chars)) {
            return PageKind.SECTION_FRONT;
        }
        return chars < LEAST_BODY ? PageKind.NO_ARTICLE : PageKind.ARTICLE;
    }

    private static boolean isError(String title, int chars) {
        return chars < SHORT_BODY && ERROR.matcher(title).matches();
    }

    private static boolean isConsent(List<String> paragraphs) {
        long about = paragraphs.stream().filter(ConsentWords::in).count();
        return about > 1 && about >= paragraphs.size() * CONSENT_SHARE;
    }

    private static boolean isLive(HtmlPage page) {
        return page.data().articles().stream().anyMatch(KindJudge::isRunningBlog);
    }

    private static boolean isRunningBlog(Map<?, ?> article) {
        return StructuredData.type(article).contains("liveblog")
                && article.get("liveBlogUpdate") instanceof List<?> updates
                && updates.size() > 2;
    }

    private static boolean isVideo(HtmlPage page) {
        boolean typed = page.clues().meta("og:type").toLowerCase(Locale.ROOT).startsWith("video");
        return typed
                || (page.data().articles().isEmpty()
                        && !page.data().ofType("videoobject").isEmpty());
    }

    private static boolean isPaid(HtmlPage page) {
        return page.data().articles().stream()
                .anyMatch(article ->
                        StructuredData.text(article, "isAccessibleForFree").equalsIgnoreCase("false"));
    }

    private static boolean isFrontUrl(String url) {
        return !ARTICLE_URL.matcher(url).matches();
    }

    /** Many links, little text, and nothing that calls it an article. */
    private static boolean isFront(HtmlPage page, PageText text, int chars) {
        boolean calledArticle =
                page.clues().meta("og:type").toLowerCase(Locale.ROOT).contains("article")
                        || page.data().articles().stream()
                                .anyMatch(
                                        article -> !StructuredData.type(article).contains("webpage"))
                        || !page.clues().meta("article:published_time").isEmpty();
        int linked = text.blocks.stream().mapToInt(block -> block.linkChars).sum();
        return !calledArticle && linked * 2 > text.chars && chars * 8 < text.chars;
    }
}
