package io.slugline.model.tag;

import io.slugline.model.Span;
import java.math.BigDecimal;

/**
 * A number that a story tracks.
 *
 * @param attribute what is counted: {@code deaths}, {@code injured}, {@code signatories} …
 * @param unit of the value: a currency code, {@code hours}, empty for plain counts
 * @param of what it is about, as the text says it; empty when it does not say
 */
public record Figure(Span span, String attribute, BigDecimal value, Bound bound, String unit, String of) {
    public enum Bound {
        EXACTLY,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        ABOUT
    }
}
