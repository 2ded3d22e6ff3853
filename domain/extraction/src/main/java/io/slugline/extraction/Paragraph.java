package io.slugline.extraction;

import io.slugline.extraction.text.TextArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A paragraph of a body, which may be a heading. */
record Paragraph(String text, boolean heading) {
    static List<Paragraph> of(TextArticle article) {
        return of(article.paragraphs(), article.headings());
    }

    static List<Paragraph> of(List<String> texts, List<Integer> headings) {
        Set<Integer> marked = new HashSet<>(headings);
        List<Paragraph> paragraphs = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            paragraphs.add(new Paragraph(texts.get(i), marked.contains(i)));
        }
        return paragraphs;
    }

    static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    static List<Integer> headings(List<Paragraph> paragraphs) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).heading()) {
                headings.add(i);
            }
        }
        return headings;
    }

    Paragraph withText(String newText) {
        return new Paragraph(newText, heading);
    }
}
