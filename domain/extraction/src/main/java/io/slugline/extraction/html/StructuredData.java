package io.slugline.extraction.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The objects of a page's JSON-LD (schema.org), with the one that describes its article. */
final class StructuredData {
    private static final int MOST_OBJECTS = 3_000;

    private static final List<String> ARTICLE_TYPES = List.of("article", "posting", "reportage", "webpage", "report");

    private final List<Map<?, ?>> objects = new ArrayList<>();
    private final List<Map<?, ?>> articles;

    StructuredData(List<Object> documents) {
        Deque<Object> open = new ArrayDeque<>(documents);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object next = open.removeFirst();
            if (next instanceof Map<?, ?> object) {
                objects.add(object);
                open.addAll(object.values());
            } else if (next instanceof List<?> list) {
                open.addAll(list);
            }
        }
        articles = articlesAmong(objects);
    }

    /** The articles that the page tells of, those that are typed as articles first. */
    List<Map<?, ?>> articles() {
        return articles;
    }

    private static List<Map<?, ?>> articlesAmong(List<Map<?, ?>> objects) {
        Set<Map<?, ?>> articles = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Map<?, ?>> inOrder = new ArrayList<>();
        for (String kind : ARTICLE_TYPES) {
            for (Map<?, ?> object : objects) {
                if (type(object).contains(kind) && articles.add(object)) {
                    inOrder.add(object);
                }
            }
        }
        return inOrder;
    }

    List<Map<?, ?>> ofType(String type) {
        return objects.stream().filter(object -> type(object).contains(type)).toList();
    }

    /** The object that another names by its {@code @id}; the naming object itself when there is none. */
    Map<?, ?> resolve(Map<?, ?> reference) {
        Object id = reference.get("@id");
        if (id == null || reference.containsKey("name")) {
            return reference;
        }
        return objects.stream()
                .filter(object -> id.equals(object.get("@id")) && object.containsKey("name"))
                .findFirst()
                .<Map<?, ?>>map(object -> object)
                .orElse(reference);
    }

    static String type(Map<?, ?> object) {
        return String.valueOf(object.containsKey("@type") ? object.get("@type") : "")
                .toLowerCase(Locale.ROOT);
    }

    /** The first text under this key; empty when there is none. */
    static String text(Map<?, ?> object, String key) {
        Object value = object.get(key);
        while (value instanceof List<?> list && !list.isEmpty()) {
            value = list.get(0);
        }
        return value instanceof String text ? text.strip() : "";
    }

    /** The first of these objects that has a text under one of the keys; empty when none has. */
    static String first(List<Map<?, ?>> objects, String... keys) {
        for (String key : keys) {
            for (Map<?, ?> object : objects) {
                String text = text(object, key);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
