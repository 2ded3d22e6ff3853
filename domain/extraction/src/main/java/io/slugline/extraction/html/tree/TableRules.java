package io.slugline.extraction.html.tree;

import org.jspecify.annotations.Nullable;

/** What tables do to a tree: rows and cells close each other, and what stands between cells moves before the table. */
final class TableRules {
    private static final Tag TABLE = Tag.of("table");
    private static final Tag BODY = Tag.of("tbody");
    private static final Tag ROW = Tag.of("tr");

    private final TreeMaker tree;

    TableRules(TreeMaker tree) {
        this.tree = tree;
    }

    boolean isBetweenCells() {
        return tree.open.current().tag.tableLevel;
    }

    static boolean belongs(Tag tag, Tag parent) {
        return switch (tag.part) {
            case ROWS, COLUMN -> parent == TABLE;
            case ROW -> parent != ROW;
            case CELL -> parent == ROW;
            case FORM -> true;
            default -> tag.is("template");
        };
    }

    /** Puts a node before the innermost table. */
    void place(Node node) {
        for (int i = tree.open.size() - 1; i > 0; i--) {
            Element table = tree.open.get(i);
            if (table.tag == TABLE) {
                Element parent = table.parent;
                if (parent == null) {
                    tree.open.get(i - 1).append(node);
                } else {
                    parent.insertBefore(node, table);
                }
                return;
            }
        }
        tree.open.current().append(node);
    }

    private boolean isInTable() {
        return tree.open.inScope(tag -> tag == TABLE, tag -> tag.is("template")) != null;
    }

    void startTable(Attributes attributes) {
        if (isBetweenCells()) {
            endTable();
        }
        tree.closeParagraph();
        tree.insert(TABLE, attributes);
    }

    void endTable() {
        Element table = tree.open.inScope(tag -> tag == TABLE, tag -> tag.is("template"));
        if (table != null) {
            tree.popTo(table);
        }
    }

    void start(Tag tag, Attributes attributes) {
        if (!isInTable()) {
            return;
        }
        popToParentOf(tag);
        if (tag.part == Tag.Part.ROW || tag.part == Tag.Part.CELL) {
            if (tree.open.current().tag == TABLE) {
                tree.insert(BODY, Attributes.NONE);
            }
            if (tag.part == Tag.Part.CELL && tree.open.current().tag != ROW) {
                tree.insert(ROW, Attributes.NONE);
            }
        }
        tree.insert(tag, attributes);
        if (tag.marker) {
            tree.formatting.mark();
        }
    }

    private void popToParentOf(Tag tag) {
        boolean cell = tag.part == Tag.Part.CELL;
        boolean row = tag.part == Tag.Part.ROW;
        while (tree.open.size() > 2) {
            Tag current = tree.open.current().tag;
            boolean parent = current == TABLE
                    || (current.tableLevel && (cell || (row && current != ROW)))
                    || current.is("template");
            if (parent) {
                return;
            }
            tree.pop();
        }
    }

    /** The end of rows, a row or a cell. */
    void end(Tag tag) {
        @Nullable Element element = tree.open.inScope(other -> other == tag, Tag::boundsTables);
        if (element != null) {
            tree.popTo(element);
        }
    }
}
