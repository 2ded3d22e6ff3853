package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/** What each kind of tag does where it stands in the body: the "in body" insertion mode of the HTML standard. */
final class BodyRules {
    private static final Tag IMAGE = Tag.of("img");
    private static final Tag PARAGRAPH = Tag.of("p");
    private static final Tag BREAK = Tag.of("br");

    private final TreeMaker tree;
    private final TableRules tables;
    private @Nullable Element select;

    BodyRules(TreeMaker tree, TableRules tables) {
        this.tree = tree;
        this.tables = tables;
    }

    void start(Tag tag, Attributes attributes) {
        if (isInSelect() && !leavesSelect(tag)) {
            return;
        }
        switch (tag.part) {
            case FORMATTING, LINK, NOBR -> formatting(tag, attributes);
            case TABLE -> tables.startTable(attributes);
            case ROWS, ROW, CELL -> tables.start(tag, attributes);
            case COLUMN, DOCUMENT -> {}
            case BLOCK, HEADING, LIST_ITEM, DEFINITION, RULE, FORM -> block(tag, attributes);
            default -> inline(tag, attributes);
        }
    }

    private boolean isInSelect() {
        return select != null && tree.open.holds(select);
    }

    /** In a list to choose from only its options count; another field or a cell ends it. */
    private boolean leavesSelect(Tag tag) {
        boolean cell = tag.part == Tag.Part.TABLE
                || tag.part == Tag.Part.ROWS
                || tag.part == Tag.Part.ROW
                || tag.part == Tag.Part.CELL;
        boolean field = tag.is("input") || tag.is("textarea") || tag.is("keygen");
        if ((cell || field || tag.part == Tag.Part.SELECT) && select != null) {
            tree.popTo(select);
            return tag.part != Tag.Part.SELECT;
        }
        return tag.part == Tag.Part.OPTION;
    }

    private void block(Tag tag, Attributes attributes) {
        switch (tag.part) {
            case LIST_ITEM, DEFINITION -> closeItem(tag);
            case FORM -> {
                if (tree.form != null) {
                    return;
                }
            }
            default -> {}
        }
        tree.closeParagraph();
        if (tag.part == Tag.Part.RULE) {
            tree.leaf(tag, attributes);
            return;
        }
        if (tag.part == Tag.Part.HEADING && tree.open.current().tag.part == Tag.Part.HEADING) {
            tree.pop();
        }
        Element inserted = tree.insert(tag, attributes);
        if (tag.part == Tag.Part.FORM) {
            form(inserted);
        }
    }

    /** A form between cells holds nothing. */
    private void form(Element form) {
        tree.form = form;
        Element parent = form.parent;
        if (parent != null && parent.tag.tableLevel) {
            tree.pop();
        }
    }

    private void closeItem(Tag tag) {
        for (int i = tree.open.size() - 1; i > 1; i--) {
            Element element = tree.open.get(i);
            if (element.tag.part == tag.part) {
                tree.popTo(element);
                return;
            }
            if (element.tag.special && !element.tag.is("div") && !element.tag.is("p") && !element.tag.is("address")) {
                return;
            }
        }
    }

    private void formatting(Tag tag, Attributes attributes) {
        if (tag.part == Tag.Part.LINK) {
            Element link = tree.formatting.last(tag.name);
            if (link != null) {
                tree.endFormatting(tag);
                forget(link);
            }
        }
        tree.reopen();
        if (tag.part == Tag.Part.NOBR && tree.inScope(tag) != null) {
            tree.endFormatting(tag);
            tree.reopen();
        }
        tree.formatting.add(tree.insert(tag, attributes));
    }

    private void forget(Element link) {
        tree.formatting.remove(link);
        if (tree.open.holds(link)) {
            tree.open.remove(tree.open.indexOf(link));
        }
    }

    private void inline(Tag tag, Attributes attributes) {
        switch (tag.part) {
            case VOID -> voided(tag, attributes);
            case IMAGE -> voided(IMAGE, attributes);
            case OPTION -> option(tag, attributes);
            case RUBY -> ruby(tag, attributes);
            case TEXT_ONLY, RAW -> tree.insert(tag, attributes);
            default -> {
                Element button = tag.part == Tag.Part.BUTTON ? tree.inScope(tag) : null;
                if (button != null) {
                    tree.popTo(button);
                }
                if (!tag.is("template")) {
                    tree.reopen();
                }
                Element inserted = tree.insert(tag, attributes);
                select = tag.part == Tag.Part.SELECT ? inserted : select;
                if (tag.marker) {
                    tree.formatting.mark();
                }
            }
        }
    }

    private void voided(Tag tag, Attributes attributes) {
        if (!tag.inHead && !tag.is("param") && !tag.is("source") && !tag.is("track")) {
            tree.reopen();
        }
        tree.leaf(tag, attributes);
    }

    private void option(Tag tag, Attributes attributes) {
        if (tree.open.current().tag.is("option")) {
            tree.pop();
        }
        if (tag.is("optgroup") && tree.open.current().tag == tag) {
            tree.pop();
        }
        tree.reopen();
        tree.insert(tag, attributes);
    }

    private void ruby(Tag tag, Attributes attributes) {
        if (tree.open.inScope(other -> other.is("ruby"), Tag::bounds) != null) {
            tree.popImplied(Tag.of("rtc"));
        }
        tree.insert(tag, attributes);
    }

    void end(Tag tag) {
        switch (tag.part) {
            case FORMATTING, LINK, NOBR -> tree.endFormatting(tag);
            case TABLE -> tables.endTable();
            case ROWS, ROW, CELL -> tables.end(tag);
            case HEADING -> endHeading(tag);
            case LIST_ITEM -> close(tree.inListScope(tag), tag);
            case BLOCK, DEFINITION, BUTTON, OBJECT -> endBlock(tag);
            case FORM -> endForm(tag);
            case VOID -> endVoid(tag);
            case RAW, COLUMN, DOCUMENT, RULE, IMAGE -> {}
            default -> tree.endOther(tag);
        }
    }

    /** {@code </br>} is a break; no other such end means anything. */
    private void endVoid(Tag tag) {
        if (tag == BREAK) {
            start(BREAK, Attributes.NONE);
        }
    }

    private void endBlock(Tag tag) {
        if (tag == PARAGRAPH) {
            if (!tree.hasParagraph()) {
                tree.insert(PARAGRAPH, Attributes.NONE);
            }
            tree.closeParagraph();
        } else {
            close(tree.inScope(tag), tag);
        }
    }

    private void close(@Nullable Element element, Tag tag) {
        if (element != null) {
            tree.popImplied(tag);
            tree.popTo(element);
        }
    }

    private void endHeading(Tag tag) {
        close(tree.open.inScope(other -> other.part == Tag.Part.HEADING, Tag::bounds), tag);
    }

    /** Only the form ends; what is open in it goes on. */
    private void endForm(Tag tag) {
        Element form = tree.form;
        tree.form = null;
        if (form != null && tree.open.holds(form)) {
            tree.popImplied(tag);
            tree.open.remove(tree.open.indexOf(form));
        }
    }
}
