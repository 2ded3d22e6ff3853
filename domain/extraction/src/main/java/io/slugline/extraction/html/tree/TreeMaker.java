package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a page from its tags, with the rules by which browsers mend what authors leave open: section 13.2.6
 * of the HTML standard, without frames and without the inside of drawings.
 */
final class TreeMaker {
    private static final Tag HTML = Tag.of("html");
    private static final Tag HEAD = Tag.of("head");
    private static final Tag BODY = Tag.of("body");
    private static final Tag PARAGRAPH = Tag.of("p");
    private static final Tag BREAK = Tag.of("br");

    /** As many are opened again at once; more are a prank. */
    private static final int MOST_REOPENED = 12;

    /** In a page of people a few hundred. */
    private static final int MOST_REOPENED_IN_ALL = 50_000;

    final OpenElements open = new OpenElements();
    final Formatting formatting = new Formatting();
    private final Element document = new Element(Tag.of("#root"), Attributes.NONE);
    private final Element html = new Element(HTML, Attributes.NONE);
    private final Element head = new Element(HEAD, Attributes.NONE);
    private final Adoption adoption = new Adoption(open, formatting, this);
    private final TableRules tables = new TableRules(this);
    private final BodyRules rules = new BodyRules(this, tables);
    private @Nullable Element body;
    private int reopened;

    @Nullable
    Element form;

    TreeMaker() {
        document.append(html);
        html.append(head);
        open.push(html);
        open.push(head);
    }

    static Element parse(String page) {
        TreeMaker tree = new TreeMaker();
        new Tokens(page, tree).run();
        return tree.document;
    }

    void text(String words, boolean ofElement) {
        boolean blank = words.isBlank();
        if (body == null && !ofElement && open.size() == 2) {
            if (blank) {
                return;
            }
            openBody(Attributes.NONE);
        }
        if (!ofElement) {
            reopen();
        }
        if (tables.isBetweenCells() && !blank) {
            tables.place(new Text(words));
        } else {
            open.current().append(new Text(words));
        }
        if (ofElement) {
            pop();
        }
    }

    /** Structured data: an element with its text, closed at once. */
    void data(Tag tag, Attributes attributes, String json) {
        Element script = new Element(tag, attributes);
        script.append(new Text(json));
        open.current().append(script);
    }

    void start(Tag tag, Attributes attributes) {
        if (tag.part == Tag.Part.DOCUMENT) {
            document(tag, attributes);
            return;
        }
        if (body == null && open.size() == 2 && !tag.inHead) {
            openBody(Attributes.NONE);
        }
        rules.start(tag, attributes);
    }

    private void document(Tag tag, Attributes attributes) {
        if (tag.is("html")) {
            html.attributes = html.attributes.with(attributes);
        } else if (tag.is("body")) {
            openBody(attributes);
        } else {
            head.attributes = head.attributes.with(attributes);
        }
    }

    private void openBody(Attributes attributes) {
        if (body != null) {
            body.attributes = body.attributes.with(attributes);
            return;
        }
        while (open.size() > 1) {
            pop();
        }
        body = new Element(BODY, attributes);
        html.append(body);
        open.push(body);
    }

    void end(Tag tag) {
        if (tag.part == Tag.Part.DOCUMENT) {
            return;
        }
        if (body == null && open.size() == 2 && tag != BREAK) {
            return;
        }
        rules.end(tag);
    }

    /** Appends an element where it belongs and opens it. */
    Element insert(Tag tag, Attributes attributes) {
        Element element = leaf(tag, attributes);
        while (open.isFull()) {
            pop();
        }
        open.push(element);
        return element;
    }

    /** Appends an element that holds nothing. */
    Element leaf(Tag tag, Attributes attributes) {
        Element element = new Element(tag, attributes);
        place(element, open.current());
        return element;
    }

    /** Appends a node to its parent, or before the table where the parent is between a table's cells. */
    void place(Node node, Element parent) {
        boolean stray = parent.tag.tableLevel
                && !(node instanceof Element element && TableRules.belongs(element.tag, parent.tag));
        if (stray) {
            tables.place(node);
        } else {
            parent.append(node);
        }
    }

    void pop() {
        if (open.size() <= 1) {
            return;
        }
        Element popped = open.pop();
        if (popped.tag.marker) {
            formatting.clearToMarker();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one that looks like it
    void popTo(Element element) {
        while (open.current() != element && open.size() > 2) {
            pop();
        }
        pop();
    }

    @Nullable
    Element inScope(Tag tag) {
        return open.inScope(other -> other == tag || other.is(tag.name), Tag::bounds);
    }

    @Nullable
    Element inListScope(Tag tag) {
        return open.inScope(other -> other == tag, Tag::boundsLists);
    }

    boolean hasParagraph() {
        return open.inScope(other -> other == PARAGRAPH, Tag::boundsButtons) != null;
    }

    void closeParagraph() {
        Element paragraph = open.inScope(other -> other == PARAGRAPH, Tag::boundsButtons);
        if (paragraph != null) {
            popTo(paragraph);
        }
    }

    void popImplied(Tag except) {
        while (open.current().tag.impliedEnd && open.current().tag != except) {
            pop();
        }
    }

    /** Opens again what formats the text to come. */
    void reopen() {
        int last = formatting.size() - 1;
        if (last < 0 || isSettled(last) || reopened > MOST_REOPENED_IN_ALL) {
            return;
        }
        int first = last;
        while (first > 0 && last - first < MOST_REOPENED - 1 && !isSettled(first - 1)) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            Element old = formatting.get(i);
            if (old != null) {
                formatting.replace(i, insert(old.tag, old.attributes));
                reopened++;
            }
        }
    }

    private boolean isSettled(int index) {
        Element element = formatting.get(index);
        return element == null || open.holds(element);
    }

    void endFormatting(Tag tag) {
        adoption.end(tag);
    }

    /** Any other end tag: closes the innermost element of its name unless a special one lies deeper. */
    void endOther(Tag tag) {
        for (int i = open.size() - 1; i > 1; i--) {
            Element element = open.get(i);
            if (element.tag == tag || element.tag.is(tag.name)) {
                popImplied(tag);
                popTo(element);
                return;
            }
            if (element.tag.special) {
                return;
            }
        }
    }
}
