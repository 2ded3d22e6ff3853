package io.slugline.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.slugline.model.EntityId;
import io.slugline.model.Span;
import io.slugline.model.stage.TaggedArticle;
import io.slugline.model.tag.EntityType;
import io.slugline.model.tag.Figure;
import io.slugline.model.tag.Mention;
import org.junit.jupiter.api.Test;

/** Records whose parts lie flat in JSON are read in one pass, by the rules of all others. */
class FlatRecordReaderTest {
    @Test
    void fieldsMayComeInAnyOrderAmongOthers() {
        String json = "{\"mood\":{\"start\":9},\"entity\":\"Q1\",\"end\":3,\"type\":\"person\",\"start\":0}";

        assertEquals(
                new Mention(new Span(0, 3), EntityType.PERSON, new EntityId("Q1")), Json.read(json, Mention.class));
    }

    @Test
    void aTextThatIsNullOrNotThereIsEmpty() {
        String json =
                "{\"start\":0,\"end\":3,\"attribute\":\"deaths\",\"value\":4,\"bound\":\"at-least\",\"unit\":null}";

        Figure figure = Json.read(json, Figure.class);

        assertEquals("", figure.unit());
        assertEquals("", figure.of());
        assertEquals(Figure.Bound.AT_LEAST, figure.bound());
    }

    @Test
    void whatIsMissingOrRefusedIsMalformed() {
        assertThrows(MalformedRecordException.class, () -> Json.read("{\"start\":0,\"end\":3}", Mention.class));
        assertThrows(
                MalformedRecordException.class,
                () -> Json.read("{\"start\":3,\"end\":0,\"type\":\"person\",\"entity\":\"Q1\"}", Mention.class));
        assertThrows(MalformedRecordException.class, () -> Json.read("[1]", Mention.class));
        assertThrows(MalformedRecordException.class, () -> Json.read("{}", TaggedArticle.class));
    }
}
