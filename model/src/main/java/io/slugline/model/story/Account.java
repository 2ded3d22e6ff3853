package io.slugline.model.story;

import io.slugline.model.story.Told.FigureTold;
import io.slugline.model.story.Told.Happening;
import io.slugline.model.story.Told.QuoteTold;
import java.util.List;

/** What an article tells that its story keeps, bounded: its chief quotes, its figures and the dated happenings. */
public record Account(List<QuoteTold> quotes, List<FigureTold> figures, List<Happening> happenings) {
    public static final Account NONE = new Account(List.of(), List.of(), List.of());

    public Account {
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        happenings = List.copyOf(happenings);
    }
}
