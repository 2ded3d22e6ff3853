package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of contents of a digest: titles and addresses listed once at the top and met again, each before its article.
 *
 * @param items what it lists, in order
 * @param end where the first article begins
 */
record Contents(List<Item> items, int end) {
    /**
     * A listed article; title or address may be empty.
     *
     * @param key its title as titles are compared
     */
    record Item(String title, String url, String key) {
        static Item of(String title, String url) {
            return new Item(title, url, Shape.folded(title));
        }
    }

    private static final Contents NONE = new Contents(List.of(), 0);

    /** A shorter line comes twice by chance. */
    private static final int SHORTEST_KEY = 8;

    /** Beyond this many listed lines the page is a site map. */
    private static final int MOST_LINES = 400;

    static Contents of(List<Entry> entries) {
        Map<String, Integer> first = new HashMap<>();
        int listEnd = -1;
        int listStart = Integer.MAX_VALUE;
        int body = Integer.MAX_VALUE;
        int matched = 0;
        for (int i = 0; i < entries.size(); i++) {
            String key = key(entries.get(i));
            Integer before = key.length() < SHORTEST_KEY ? null : first.putIfAbsent(key, i);
            if (before != null && before < body && before < i) {
                body = Math.min(body, i);
                listEnd = Math.max(listEnd, before);
                listStart = Math.min(listStart, before);
                matched += key(entries.get(before)).isEmpty() ? 0 : 1;
            }
        }
        return matched < 2 || listStart == listEnd ? NONE : listed(entries, listStart, listEnd, body);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The listed article that this line names. */
    Optional<Item> item(Entry entry) {
        String title = titleKey(entry);
        String url = entry.url();
        return items.stream()
                .filter(item -> (!url.isEmpty() && url.equals(item.url()))
                        || (title.length() >= SHORTEST_KEY && title.equals(item.key())))
                .findFirst();
    }

    private static Contents listed(List<Entry> entries, int listStart, int listEnd, int body) {
        int start = listStart;
        while (start > 0
                && isListed(entries.get(start - 1))
                && entries.get(start).gap() == entries.get(listEnd).gap()) {
            start--;
        }
        int proseAt = listEnd + 1;
        while (proseAt < body && !entries.get(proseAt).is(Kind.PROSE)) {
            proseAt++;
        }
        boolean running = entries.subList(start, listEnd + 1).stream().anyMatch(entry -> entry.is(Kind.PROSE));
        if (running || listEnd - start > MOST_LINES) {
            return NONE;
        }
        int end = proseAt < body ? listEnd + 1 : body;
        List<Item> items = items(entries.subList(start, end));
        return items.size() < 2 ? NONE : new Contents(items, end);
    }

    private static List<Item> items(List<Entry> list) {
        List<Item> items = new ArrayList<>();
        String title = "";
        String url = "";
        for (Entry entry : list) {
            boolean full = (!entry.title().isEmpty() && !title.isEmpty())
                    || (!entry.url().isEmpty() && !url.isEmpty());
            if (full) {
                items.add(Item.of(title, url));
                title = "";
                url = "";
            }
            title = entry.title().isEmpty() ? title : entry.title();
            url = entry.url().isEmpty() ? url : entry.url();
        }
        if (!title.isEmpty() || !url.isEmpty()) {
            items.add(Item.of(title, url));
        }
        return items;
    }

    private static boolean isListed(Entry entry) {
        return entry.is(Kind.TITLE) || entry.is(Kind.URL);
    }

    private static String key(Entry entry) {
        return entry.is(Kind.URL) ? entry.url() : titleKey(entry);
    }

    private static String titleKey(Entry entry) {
        return entry.is(Kind.TITLE) ? Shape.folded(entry.title()) : "";
    }
}
