package io.slugline.model.article;

/**
 * The line before a report that says where, when and by whom it was filed: {@code MOSCOW, July 15 (TASS) -}.
 *
 * @param place as printed; empty when the dateline has none
 * @param date as printed, often without a year; empty when it has none
 * @param agency the agency as printed, without its marks; empty when it has none
 */
public record Dateline(String place, String date, String agency) {}
