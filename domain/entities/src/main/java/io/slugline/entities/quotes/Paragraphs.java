package io.slugline.entities.quotes;

import io.slugline.entities.text.Tokens;
import io.slugline.model.Span;
import io.slugline.model.tag.Quote;
import java.util.ArrayList;
import java.util.List;

/** Joins the paragraphs of one speech: a quotation left open goes on where the next paragraph opens with a mark. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Quote> join(List<Quote> quotes, Frame frame) {
        List<Quote> joined = new ArrayList<>(quotes.size());
        int stretch = 0;
        boolean open = false;
        for (Quote quote : quotes) {
            stretch = stretchAt(quote, frame, stretch);
            boolean follows = open && stretch > 0 && isFirst(frame, stretch) && adjoins(frame, stretch);
            if (follows && quote.basis() == Quote.Basis.CONTINUED) {
                Quote before = joined.remove(joined.size() - 1);
                joined.add(joined(before, quote, frame.wording().tokens()));
            } else {
                joined.add(quote);
            }
            open = isStretch(quote, frame, stretch)
                    && !frame.stretches().get(stretch).isClosed();
        }
        return joined;
    }

    private static Quote joined(Quote first, Quote second, Tokens tokens) {
        Span span = new Span(first.span().start(), second.span().end());
        int from = tokens.tokenAt(span.start());
        int to = tokens.tokenBehind(span.end());
        return new Quote(
                span,
                tokens.text(from, to),
                first.kind(),
                first.cue(),
                first.source(),
                first.speaker(),
                first.relayedBy(),
                first.basis());
    }

    /** The stretch at or behind the quote's begin. */
    private static int stretchAt(Quote quote, Frame frame, int from) {
        int stretch = from;
        while (stretch < frame.stretches().size()
                && start(frame, stretch) < quote.span().start()) {
            stretch++;
        }
        return stretch;
    }

    private static boolean isStretch(Quote quote, Frame frame, int stretch) {
        return stretch < frame.stretches().size()
                && start(frame, stretch) == quote.span().start();
    }

    private static boolean isFirst(Frame frame, int stretch) {
        if (stretch >= frame.stretches().size()) {
            return false;
        }
        Tokens tokens = frame.wording().tokens();
        int mark = frame.stretches().get(stretch).from();
        return mark == 0 || tokens.paragraphOf(mark - 1) < tokens.paragraphOf(mark);
    }

    private static boolean adjoins(Frame frame, int stretch) {
        return frame.stretches().get(stretch - 1).to()
                == frame.stretches().get(stretch).from();
    }

    private static int start(Frame frame, int stretch) {
        return frame.wording().tokens().start(frame.stretches().get(stretch).first());
    }
}
