package io.slugline.entities.figures;

import java.math.BigDecimal;

/**
 * A number as the text writes it.
 *
 * @param from its first token
 * @param to behind its last token
 * @param unit what a compound holds beside the number: {@code hour} of "three-hour"; else empty
 */
record Numeral(int from, int to, BigDecimal value, String unit) {}
