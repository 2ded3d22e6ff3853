package io.slugline.extraction.html;

import io.slugline.extraction.html.tree.Element;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds when the article appeared and was changed: in structured data, meta elements, marked elements, the URL, and
 * at last in lines about the title. What bears no date gets none.
 */
final class DateFinder {
    private static final int LONGEST_DATE_LINE = 140;
    private static final int NEAR_TITLE = 16;
    private static final int CLOSE = 6;
    private static final double ALL_LINK = 0.9;

    /** What may stand beside a date that is alone on its line: a time and its comma. */
    private static final int TIME_OF_DAY = " 10:15 am,".length();

    private static final Pattern CHANGED = Pattern.compile(
            "^[\\s\\W]*(?:last )?(?:updated|modified|edited|aktualisiert|zuletzt|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|aktualizováno|zaktualizowano|обновлено|оновлено|güncelleme|更新)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PUBLISHED = Pattern.compile(
            "publi|posted|written|veröffentlicht|erschienen|opublikowan|objavljen|опубликовано",
            Pattern.CASE_INSENSITIVE);

    /** Fewer words are a label. */
    private static final int SENTENCE = 8;

    /** Attributes that tell programs what the element tells readers. */
    private static final List<String> STAMPS =
            List.of("datetime", "content", "data-datetime", "data-date", "data-timestamp", "data-time");

    private static final List<NameGroup> ELSEWHERE = List.of(
            NameGroup.COMMENT, NameGroup.RELATED, NameGroup.NAV, NameGroup.FOOTER, NameGroup.CARD, NameGroup.SIDEBAR);

    private static final List<NameGroup> OF_OTHERS = List.of(NameGroup.COMMENT, NameGroup.RELATED);

    private final HtmlPage page;
    private final PageText text;
    private final DateText dates;
    private final String language;
    private final int titleBlock;
    private final int bodyBlock;

    DateFinder(HtmlPage page, PageText text, DateText dates, int titleBlock, int bodyBlock) {
        this.page = page;
        this.text = text;
        this.dates = dates;
        language = page.clues().language();
        this.titleBlock = titleBlock;
        this.bodyBlock = bodyBlock;
    }

    Optional<Published> published(String url) {
        return first(
                        () -> structured("datePublished"),
                        () -> metas(DateMetas.PUBLISHED),
                        this::itemprop,
                        () -> structured("dateCreated", "uploadDate"))
                .map(this::inUniversalTime)
                .map(found -> inLocalTime(found, url))
                .or(() -> marked(true).map(found -> published(found, Basis.MARKUP)))
                .or(() -> UrlDay.in(url).map(found -> published(found, Basis.URL)))
                .or(() -> inTitle().map(found -> published(found, Basis.TEXT)))
                .or(() -> line().map(found -> published(found, Basis.TEXT)))
                .or(() -> marked(false).map(found -> published(found, Basis.MARKUP)))
                .or(() -> stamped().map(found -> published(found, Basis.MARKUP)));
    }

    /** Two stamps that claim universal time hours apart: one is local, and the common plug-ins write the meta element right. */
    private DateText.Found inUniversalTime(DateText.Found stamp) {
        return LocalDay.isUniversal(stamp)
                ? metas(List.of("article:published_time"))
                        .filter(LocalDay::isUniversal)
                        .filter(other -> LocalDay.isNeighbour(stamp, other.at().replaceAll("Z|[+]00:00", "")))
                        .orElse(stamp)
                : stamp;
    }

    /** The page's first stamp for programs that is not plainly of another article or of a reader's comment. */
    private Optional<DateText.Found> stamped() {
        return page.clues().dates().stream()
                .filter(clue ->
                        OF_OTHERS.stream().noneMatch(group -> clue.box().distance(group, text.runningChars) < CLOSE))
                .flatMap(clue -> stamp(clue.element()).stream())
                .findFirst();
    }

    private Optional<DateText.Found> stamp(Element element) {
        return STAMPS.stream()
                .flatMap(key -> dates.inMarkup(element.attribute(key), language).stream())
                .findFirst();
    }

    /** A stamp in universal time gives way to the neighbouring day where the page tells that day to its readers. */
    private Published inLocalTime(DateText.Found stamp, String url) {
        Published stated = published(stamp, Basis.MARKUP);
        boolean inAddress =
                UrlDay.in(url).filter(day -> day.day().equals(stamp.day())).isPresent();
        if (inAddress || !LocalDay.isUniversal(stamp)) {
            return stated;
        }
        return printed(stamp)
                .map(day -> published(day, Basis.TEXT))
                .or(() -> scripted(stamp).map(day -> published(day, Basis.MARKUP)))
                .or(() -> ScriptDates.offset(page.source())
                        .flatMap(offset -> LocalDay.at(stamp, offset))
                        .map(at -> new Published(at, stamp.precision(), Basis.MARKUP)))
                .orElse(stated);
    }

    /** The day that the first date by the title prints, when it is the stamp's neighbour. */
    private Optional<DateText.Found> printed(DateText.Found stamp) {
        for (PageClues.Clue clue : page.clues().dates()) {
            if (isOfArticle(clue) && isNearTitle(clue.block()) && !isOfChange(clue.element())) {
                Optional<DateText.Found> found =
                        dates.inText(ShortText.of(clue.element(), LONGEST_DATE_LINE), language);
                if (found.isPresent()) {
                    return found.filter(day -> LocalDay.isNeighbour(stamp, day.day()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateText.Found> scripted(DateText.Found stamp) {
        return ScriptDates.in(page.source()).stream()
                .filter(date -> LocalDay.isNeighbour(stamp, date))
                .findFirst()
                .flatMap(date -> dates.inMarkup(date, language));
    }

    Optional<Published> modified() {
        return first(() -> structured("dateModified"), () -> metas(DateMetas.MODIFIED))
                .map(found -> published(found, Basis.MARKUP));
    }

    private static Published published(DateText.Found found, Basis basis) {
        return new Published(found.at(), found.precision(), basis);
    }

    @SafeVarargs
    private static Optional<DateText.Found> first(java.util.function.Supplier<Optional<DateText.Found>>... ways) {
        for (java.util.function.Supplier<Optional<DateText.Found>> way : ways) {
            Optional<DateText.Found> found = way.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DateText.Found> structured(String... keys) {
        for (String key : keys) {
            for (Map<?, ?> article : page.data().articles()) {
                Optional<DateText.Found> found = dates.inMarkup(StructuredData.text(article, key), language);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateText.Found> metas(List<String> names) {
        for (String name : names) {
            for (String value : page.clues().metas(name)) {
                Optional<DateText.Found> found = dates.inMarkup(value, language);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateText.Found> itemprop() {
        for (PageClues.Clue clue : page.clues().dates()) {
            String itemprop = clue.element().attribute("itemprop");
            if (itemprop.contains("datePublished") && isOfArticle(clue)) {
                Optional<DateText.Found> found = value(clue.element());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What an element says by its attributes before what it says by its text. */
    private Optional<DateText.Found> value(Element element) {
        Optional<DateText.Found> stamped =
                stamp(element).or(() -> dates.inMarkup(element.attribute("title"), language));
        return stamped.isPresent() ? stamped : dates.inText(ShortText.of(element, LONGEST_DATE_LINE), language);
    }

    /** The first marked date of the article that is no date of change; a date of change when there is no other. */
    private Optional<DateText.Found> marked(boolean nearTitle) {
        Optional<DateText.Found> changed = Optional.empty();
        for (PageClues.Clue clue : page.clues().dates()) {
            if (!isOfArticle(clue) || (nearTitle && !isNearTitle(clue.block()))) {
                continue;
            }
            Optional<DateText.Found> found = value(clue.element());
            if (found.isPresent() && !isOfChange(clue.element())) {
                return found;
            }
            changed = changed.isEmpty() ? found : changed;
        }
        return changed;
    }

    private static boolean isOfChange(Element element) {
        return (element.className().contains("updated") && !element.className().contains("published"))
                || element.className().contains("modified")
                || element.attribute("itemprop").contains("Modified")
                || CHANGED.matcher(ShortText.of(element, LONGEST_DATE_LINE)).find();
    }

    private boolean isOfArticle(PageClues.Clue clue) {
        for (NameGroup group : ELSEWHERE) {
            if (clue.box().distance(group, text.runningChars) < CLOSE) {
                return false;
            }
        }
        return true;
    }

    private boolean isNearTitle(int block) {
        return block >= titleBlock - NEAR_TITLE / 2 && block <= Math.max(titleBlock, bodyBlock) + NEAR_TITLE / 2;
    }

    /** The date that some houses write behind the site's name in the window's title. */
    private Optional<DateText.Found> inTitle() {
        String title = page.clues().pageTitle().strip();
        int last = title.lastIndexOf('|') + 1;
        return dates.inText(title.substring(last), language)
                .filter(date -> last > 0 && isAll(date, title.substring(last)));
    }

    /** A line of links tells of other articles, but a date alone may lead to the day's archive. */
    private static boolean isAll(DateText.Found date, String line) {
        return line.length() - (date.end() - date.start()) <= TIME_OF_DAY;
    }

    /** A sentence that tells when something happened dates no page. */
    private boolean isTold(DateText.Found date, Block block) {
        TextShape shape = text.shapes.get(block.index);
        String before = block.text.substring(0, date.start()).strip();
        return shape.endsSentence
                && shape.words >= SENTENCE
                && !before.isEmpty()
                && Character.isLetter(before.charAt(before.length() - 1))
                && !PUBLISHED.matcher(before).find();
    }

    /** A short line with a date about the title or the beginning of the text. */
    private Optional<DateText.Found> line() {
        int from = Math.max(0, titleBlock - NEAR_TITLE / 2);
        int to = Math.min(page.blocks().size(), Math.max(titleBlock, bodyBlock) + NEAR_TITLE / 2);
        Optional<DateText.Found> changed = Optional.empty();
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            if (block.chars() < LONGEST_DATE_LINE && !block.isOfOthers(text.runningChars)) {
                Optional<DateText.Found> found = dates.inText(block.text, language)
                        .filter(date -> block.linkShare() < ALL_LINK || isAll(date, block.text))
                        .filter(date -> !isTold(date, block));
                if (found.isPresent() && !CHANGED.matcher(block.text).find()) {
                    return found;
                }
                changed = changed.isEmpty() ? found : changed;
            }
        }
        return changed;
    }
}
