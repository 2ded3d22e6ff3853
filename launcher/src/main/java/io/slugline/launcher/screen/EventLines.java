package io.slugline.launcher.screen;

import io.slugline.model.StoryId;
import io.slugline.model.story.StoryEvent;
import io.slugline.model.story.Told;
import io.slugline.model.tag.Figure;
import io.slugline.wire.Json;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One event as lines of text: when, which story, what happened, and under it the words that matter. */
final class EventLines {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String INDENT = " ".repeat("07 Mar 05:31  ".length());
    private static final int MOST_SENTENCES = 3;
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String RED = "31";
    private static final String BLUE = "36";

    private final Terminal terminal;

    EventLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The lines for an event.
     *
     * @param slugs the labels of the stories so far; kept up to date here
     */
    List<String> of(StoryEvent event, Map<StoryId, String> slugs) {
        List<String> lines = new ArrayList<>();
        if (event instanceof StoryEvent.Opened opened) {
            slugs.put(event.stamp().story(), opened.standing().slug());
            lines.add(head(event, slugs, terminal.styled("opens", GREEN) + "  " + source(opened.member())));
            indented(lines, terminal.bold(opened.member().title()));
        } else if (event instanceof StoryEvent.Joined joined) {
            slugs.put(event.stamp().story(), joined.standing().slug());
            lines.add(head(event, slugs, joins(joined)));
            indented(lines, terminal.bold(joined.member().title()));
        } else {
            rest(event, slugs, lines);
        }
        return lines;
    }

    private void rest(StoryEvent event, Map<StoryId, String> slugs, List<String> lines) {
        if (event instanceof StoryEvent.Developed developed) {
            developed.sentences().stream()
                    .limit(MOST_SENTENCES)
                    .forEach(sentence -> indented(lines, terminal.styled("new", GREEN) + "  " + sentence));
        } else if (event instanceof StoryEvent.FigureChanged changed) {
            if (isWorthALine(changed)) {
                indented(lines, terminal.styled("figure", YELLOW) + "  " + figure(changed));
            }
        } else if (event instanceof StoryEvent.QuoteVaried varied) {
            indented(lines, terminal.styled("quote", BLUE) + "  " + speaker(varied.quote()) + differences(varied));
        } else if (event instanceof StoryEvent.DiscrepancyFound found) {
            indented(lines, terminal.styled("disagree", RED) + "  " + found.attribute() + ": " + claims(found));
        } else if (event instanceof StoryEvent.DiscrepancyResolved resolved) {
            indented(lines, terminal.styled("agreed", GREEN) + "  " + resolved.attribute() + ": " + resolved.value());
        } else if (event instanceof StoryEvent.Merged merged) {
            merged(merged, slugs, lines);
        } else {
            lines.add(head(event, slugs, happening(event)));
        }
    }

    /** A first value is news when it counts people or things; a first duration or percentage is in every article. */
    private static boolean isWorthALine(StoryEvent.FigureChanged changed) {
        return changed.was().isPresent() || changed.unit().isEmpty();
    }

    /** A merge is told under both ids; people read it once. */
    private void merged(StoryEvent.Merged merged, Map<StoryId, String> slugs, List<String> lines) {
        if (merged.stamp().story().equals(merged.survivor())) {
            String retired =
                    slugs.getOrDefault(merged.retired(), merged.retired().value());
            lines.add(head(merged, slugs, terminal.styled("takes in", YELLOW) + "  " + retired));
        }
    }

    private static String happening(StoryEvent event) {
        if (event instanceof StoryEvent.WentQuiet) {
            return "went quiet";
        }
        if (event instanceof StoryEvent.Revived) {
            return "is told again";
        }
        if (event instanceof StoryEvent.Corrected corrected
                && corrected.becomes().isPresent()) {
            return "corrected: an article was withdrawn, "
                    + corrected.becomes().get().articleCount() + " left";
        }
        if (event instanceof StoryEvent.Corrected corrected) {
            return "corrected by " + source(corrected.member()) + ", revision " + corrected.revision();
        }
        return Json.nameOf(event);
    }

    private String head(StoryEvent event, Map<StoryId, String> slugs, String what) {
        String when = WHEN.format(event.stamp().at());
        String slug =
                slugs.getOrDefault(event.stamp().story(), event.stamp().story().value());
        return terminal.faint(when) + "  " + terminal.styled(slug, BLUE) + "  " + what;
    }

    private String joins(StoryEvent.Joined joined) {
        String origins = joined.independentOrigins() == 1 ? "1 origin" : joined.independentOrigins() + " origins";
        String kind = joined.member().original() ? "" : terminal.faint("  no origin of its own");
        return source(joined.member()) + "  " + terminal.faint(origins) + kind;
    }

    private static String source(StoryEvent.Member member) {
        String name = member.source().name();
        return name.isEmpty()
                ? (member.source().domain().isEmpty()
                        ? "source unknown"
                        : member.source().domain())
                : name;
    }

    private static String figure(StoryEvent.FigureChanged changed) {
        String was = changed.was()
                .map(BigDecimal::toPlainString)
                .map(value -> value + " → ")
                .orElse("");
        String of = changed.of().isEmpty() ? "" : " (" + changed.of() + ")";
        return changed.attribute() + " " + was + bound(changed.bound())
                + changed.value().toPlainString() + of;
    }

    private static String bound(Figure.Bound bound) {
        return bound == Figure.Bound.EXACTLY ? "" : Json.nameOf(bound).replace('-', ' ') + " ";
    }

    private static String speaker(Told.QuoteTold quote) {
        return quote.speaker().isEmpty() ? "" : quote.speaker() + ": ";
    }

    private static String differences(StoryEvent.QuoteVaried varied) {
        StringBuilder text = new StringBuilder();
        for (Told.Difference difference : varied.differences()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append('“')
                    .append(difference.was())
                    .append("” → “")
                    .append(difference.is())
                    .append('”');
        }
        return text.toString();
    }

    private static String claims(StoryEvent.DiscrepancyFound found) {
        return String.join(" / ", found.values().stream().map(Told.Claim::value).toList());
    }

    /** Adds the text under the head, broken between words at the terminal's width. */
    private void indented(List<String> lines, String text) {
        int room = Math.max(1, terminal.width() - INDENT.length());
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(INDENT + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(INDENT + line);
    }
}
