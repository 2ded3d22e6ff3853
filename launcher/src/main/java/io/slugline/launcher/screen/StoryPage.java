package io.slugline.launcher.screen;

import io.slugline.model.story.StoryState;
import io.slugline.model.story.Told;
import io.slugline.model.tag.Entity;
import io.slugline.model.tag.Figure;
import io.slugline.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A story as it stands, for people. */
public final class StoryPage {
    private static final int MOST_NAMES = 12;

    private StoryPage() {}

    public static List<String> lines(StoryState state) {
        List<String> lines = new ArrayList<>();
        lines.add(state.slug() + "  " + state.headline());
        lines.add("%s, %s to %s, version %d"
                .formatted(Json.nameOf(state.status()), state.firstSeen(), state.lastSeen(), state.version()));
        state.survivor().ifPresent(survivor -> lines.add("went into " + survivor.value()));
        lines.add("%d articles of %d sources, %d independent origins"
                .formatted(state.articleCount(), state.sourceCount(), state.independentOrigins()));
        section(
                lines,
                "Lead",
                state.lead().stream().map(Told.LeadSentence::text).toList());
        section(lines, "Named", List.of(names(state)));
        section(
                lines,
                "Figures",
                state.figures().stream().map(StoryPage::figure).toList());
        section(lines, "Said", state.quotes().stream().map(StoryPage::quote).toList());
        section(
                lines,
                "Sources disagree",
                state.discrepancies().stream().map(StoryPage::discrepancy).toList());
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> texts) {
        List<String> present = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (!present.isEmpty()) {
            lines.add("");
            lines.add(title);
            present.forEach(text -> lines.add("  " + text));
        }
    }

    private static String names(StoryState state) {
        return state.entities().stream().limit(MOST_NAMES).map(Entity::name).collect(Collectors.joining(", "));
    }

    private static String figure(StoryState.TrackedFigure figure) {
        String history = figure.history().stream()
                .map(value -> bound(value.bound()) + value.value().toPlainString())
                .collect(Collectors.joining(" → "));
        return figure.attribute()
                + (figure.of().isEmpty() ? "" : " (" + figure.of() + ")")
                + ": "
                + history
                + (figure.unit().isEmpty() ? "" : " " + figure.unit());
    }

    private static String bound(Figure.Bound bound) {
        return bound == Figure.Bound.EXACTLY ? "" : Json.nameOf(bound).replace('-', ' ') + " ";
    }

    private static String quote(StoryState.KeyQuote quote) {
        String speaker = quote.first().speaker().isEmpty() ? "" : quote.first().speaker() + ": ";
        String variants =
                quote.variants().isEmpty() ? "" : " (" + quote.variants().size() + " variants)";
        return speaker + "“" + quote.first().text() + "”" + variants;
    }

    private static String discrepancy(StoryState.Discrepancy discrepancy) {
        String values = discrepancy.values().stream().map(Told.Claim::value).collect(Collectors.joining(" / "));
        String end = discrepancy.resolved().isEmpty() ? "" : ", agreed on " + discrepancy.resolved();
        return discrepancy.attribute() + ": " + values + end;
    }
}
