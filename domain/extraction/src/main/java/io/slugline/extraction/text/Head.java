package io.slugline.extraction.text;

import io.slugline.extraction.date.Stamp;
import io.slugline.extraction.text.Labels.Labelled;
import io.slugline.model.article.Published;
import io.slugline.model.article.Published.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the lines around an article's text tell of it. The first line that tells something wins. */
final class Head {
    private String title = "";
    private String url = "";
    private String outlet = "";
    private String section = "";
    private final List<String> authors = new ArrayList<>();
    private Optional<Published> published = Optional.empty();
    private Optional<Published> modified = Optional.empty();

    String title() {
        return title;
    }

    String url() {
        return url;
    }

    String outlet() {
        return outlet;
    }

    void title(String value) {
        title = title.isEmpty() ? value : title;
    }

    void url(String value) {
        url = url.isEmpty() ? value : url;
    }

    void outlet(String value) {
        outlet = outlet.isEmpty() ? value : outlet;
    }

    /** Takes what the line tells; a title only from a label. */
    void take(Entry entry) {
        switch (entry.kind()) {
            case URL -> url(entry.url());
            case STAMP -> DatedOutlet.of(entry.text()).ifPresent(this::takeDate);
            case OUTLET -> outlet(entry.outlet());
            case BYLINE -> Byline.of(entry.text()).ifPresent(this::takeByline);
            case LABEL -> Labels.of(entry.text()).forEach(this::takeLabel);
            default -> {}
        }
    }

    TextArticle article(List<String> paragraphs, List<Integer> headings) {
        return new TextArticle(title, url, outlet, authors, published, modified, section, paragraphs, headings);
    }

    private void takeLabel(Labelled label) {
        String value = label.value();
        boolean address = Shape.isUrl(value);
        switch (label.field()) {
            case TITLE -> title(value);
            case SOURCE -> takeSource(value, address);
            case URL -> url(address ? value : "");
            case DATE -> takeStamp(value, false);
            case MODIFIED -> takeStamp(value, true);
            case AUTHOR -> Byline.named(value).ifPresent(this::takeByline);
            case SECTION -> section = section.isEmpty() ? value : section;
            default -> {}
        }
    }

    /** A source may be an address, a mail sender, or a name with a date. */
    private void takeSource(String value, boolean address) {
        if (address) {
            url(value);
            return;
        }
        DatedOutlet.of(value)
                .ifPresentOrElse(
                        this::takeDate,
                        () -> outlet(value.replaceAll("\\s*<[^>]*>|^\"|\"$|\"(?=\\s*<)", "")
                                .strip()));
    }

    private void takeStamp(String value, boolean changed) {
        Optional<Published> at = Stamp.in(value, Basis.TEXT);
        if (changed) {
            modified = modified.or(() -> at);
        } else {
            published = published.or(() -> at);
        }
    }

    private void takeDate(DatedOutlet dated) {
        outlet(dated.outlet());
        if (dated.stamp().modified()) {
            modified = modified.or(() -> Optional.of(dated.stamp().at()));
        } else {
            published = published.or(() -> Optional.of(dated.stamp().at()));
        }
    }

    private void takeByline(Byline byline) {
        if (authors.isEmpty()) {
            authors.addAll(byline.authors());
        }
        outlet(byline.outlet());
    }
}
