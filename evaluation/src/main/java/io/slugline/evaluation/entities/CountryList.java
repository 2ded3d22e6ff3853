package io.slugline.evaluation.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of countries of the project country-codes, with Wikidata ids. */
final class CountryList {
    private CountryList() {}

    /** A country by its ISO code of two letters. */
    record Country(String code, String id, String name, List<String> aliases) {}

    static List<Country> read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        ResourceLines.forEach(file, lines::add);
        Map<String, Integer> columns = new TreeMap<>();
        List<String> header = cells(lines.get(0));
        for (int at = 0; at < header.size(); at++) {
            columns.put(header.get(at), at);
        }
        List<Country> countries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String id = cell(cells, columns, "wikidata_id").replaceAll(".*/", "");
            String name = cell(cells, columns, "CLDR display name");
            if (id.startsWith("Q") && !name.isEmpty()) {
                countries.add(
                        new Country(cell(cells, columns, "ISO3166-1-Alpha-2"), id, name, aliases(cells, columns)));
            }
        }
        return countries;
    }

    private static List<String> aliases(List<String> cells, Map<String, Integer> columns) {
        List<String> aliases = new ArrayList<>();
        for (String column : List.of("official_name_en", "UNTERM English Short", "UNTERM English Formal")) {
            String alias = cell(cells, columns, column)
                    .replaceAll(" ?\\([^)]*\\)", "")
                    .replaceAll("^the ", "")
                    .strip();
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
        return cells.get(columns.getOrDefault(column, 0)).strip();
    }

    /** Cells of a line of comma-separated values, which may stand in quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
