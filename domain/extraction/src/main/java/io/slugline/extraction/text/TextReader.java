package io.slugline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages of plain text: text dumps, wire text, digests sent by mail. */
public final class TextReader {
    /** The articles on the page, in its order; empty when it holds no running text. */
    public List<TextArticle> read(String page) {
        List<Entry> entries = EntryReader.read(LineReader.lines(page));
        Contents contents = Contents.of(entries);
        List<Integer> starts = entries.isEmpty() ? List.of() : new Division(entries, contents).starts();
        List<TextArticle> articles = new ArrayList<>();
        if (starts.isEmpty()) {
            add(articles, new Cutting(entries, Optional.empty(), true));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : entries.size();
            List<Entry> part = entries.subList(starts.get(i), end);
            add(articles, new Cutting(part, item(part, contents, i), false));
        }
        return articles;
    }

    private static void add(List<TextArticle> articles, Cutting cutting) {
        TextArticle article = new CuttingReader(cutting).read();
        if (!article.paragraphs().isEmpty()) {
            articles.add(article);
        }
    }

    /** What the table of contents says of a part: the entry that its head names; the first part may name none. */
    private static Optional<Contents.Item> item(List<Entry> part, Contents contents, int number) {
        for (Entry entry : part) {
            if (entry.is(Kind.PROSE)) {
                break;
            }
            Optional<Contents.Item> item = contents.item(entry);
            if (item.isPresent()) {
                return item;
            }
        }
        return number == 0 && !contents.isEmpty() && part.get(0).is(Kind.PROSE)
                ? Optional.of(contents.items().get(0))
                : Optional.empty();
    }
}
