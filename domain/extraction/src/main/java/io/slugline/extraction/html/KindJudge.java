package io.slugline.extraction.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells an article from the pages that look like one; in doubt it is an article. */
final class KindJudge {
    /** Below these many characters of body, a page that says it is something else is believed. */
    private static final int SHORT_BODY = 600;

    private static final int STUB = 330;
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

    private static final Pattern WATCH =
            Pattern.compile("^(?:watch|video|vidéo|vídeo|video\\p{L}*)\\s*[:|–—].*", Pattern.CASE_INSENSITIVE);

    private final HtmlPage page;
    private final PageText text;
    private final Paragraphs body;
    private final Address address;
    private final int chars;

    private KindJudge(HtmlPage page, PageText text, Paragraphs body, Address address) {
        this.page = page;
        this.text = text;
        this.body = body;
        this.address = address;
        chars = body.chars();
    }

    /** What a page is called and where it stands. */
    record Address(String url, String title) {
        boolean isCalled(Pattern name) {
            return name.matcher(title).matches();
        }
    }

    static PageKind judge(HtmlPage page, PageText text, Paragraphs body, Address address) {
        return new KindJudge(page, text, body, address).judge();
    }

    private PageKind judge() {
        if (isError()) {
            return PageKind.ERROR_PAGE;
        }
        if (ConsentWall.is(text, body, address, isCalledArticle())) {
            return PageKind.CONSENT_WALL;
        }
        if (LiveBlog.is(page, text, address)) {
            return PageKind.LIVE_BLOG;
        }
        if (isVideo()) {
            return PageKind.VIDEO_PAGE;
        }
        if (isStub()) {
            return PageKind.PAYWALL_STUB;
        }
        if (!isCalledArticle() && SectionFront.is(text, chars, address)) {
            return PageKind.SECTION_FRONT;
        }
        return chars < LEAST_BODY ? PageKind.NO_ARTICLE : PageKind.ARTICLE;
    }

    private boolean isError() {
        return chars < SHORT_BODY
                && (address.isCalled(ERROR)
                        || ERROR.matcher(page.clues().pageTitle()).matches());
    }

    private boolean isVideo() {
        boolean typed = page.clues().meta("og:type").toLowerCase(Locale.ROOT).startsWith("video");
        boolean data = page.data().articles().isEmpty()
                && !page.data().ofType("videoobject").isEmpty();
        return (chars < SHORT_BODY && (typed || data)) || (chars < STUB && address.isCalled(WATCH));
    }

    /** The first sentences of an article, and an invitation to pay for the rest. */
    private boolean isStub() {
        if (chars > SHORT_BODY) {
            return false;
        }
        int shown = body.texts().stream()
                .filter(paragraph -> !PaywallWords.in(paragraph))
                .mapToInt(String::length)
                .sum();
        return shown < STUB && (isPaid() || text.blocks.stream().anyMatch(block -> PaywallWords.in(block.text)));
    }

    private boolean isPaid() {
        return page.clues().meta("article:content_tier").equalsIgnoreCase("locked")
                || page.data().articles().stream()
                        .anyMatch(article -> StructuredData.text(article, "isAccessibleForFree")
                                .equalsIgnoreCase("false"));
    }

    private boolean isCalledArticle() {
        return page.clues().meta("og:type").toLowerCase(Locale.ROOT).contains("article")
                || page.data().articles().stream().anyMatch(KindJudge::isArticle)
                || !page.clues().meta("article:published_time").isEmpty();
    }

    private static boolean isArticle(Map<?, ?> object) {
        return !StructuredData.type(object).contains("webpage");
    }
}
