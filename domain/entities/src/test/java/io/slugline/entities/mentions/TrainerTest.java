package io.slugline.entities.mentions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.slugline.entities.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final Lexicon LEXICON = NameFinder.shippedLexicon();
    private static final Gazetteer GAZETTEER = NameFinder.shippedGazetteer();
    private static final List<String> LINES = List.of(
            "Mara\tB-PER",
            "Hale\tI-PER",
            "left\tO",
            "Oslo\tB-LOC",
            ".\tO",
            "",
            "Hale\tB-PER",
            "of\tO",
            "Hale\tB-ORG",
            "Works\tI-ORG",
            "spoke\tO",
            ".\tO",
            "");

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    @Test
    void whatWasLearntIsFoundAgain() throws IOException {
        Model model = Model.read(new DataInputStream(new ByteArrayInputStream(trained())));
        Tokens tokens = texts().get(0).tokens();

        List<Name> names = new NameFinder(LEXICON, GAZETTEER, model).names(tokens);

        assertEquals(
                List.of("Mara Hale", "Oslo", "Hale", "Hale Works"),
                names.stream()
                        .map(name -> tokens.text(name.first(), name.end()))
                        .toList());
    }

    @Test
    void templatesMarkTheNamesTheyAreFilledWith() {
        Templates templates = new Templates();
        templates.lists(List.of("P\tMara Hale|Tom Okello", "Y\tOslo"));

        LabelledText text = templates
                .fill(List.of("{P} went to [LOC {Y} Bay] . || {L} left ."), 1, 1)
                .get(0);

        assertEquals(3, opened(text.labels()));
        assertEquals(Label.OUTSIDE, text.labels()[text.labels().length - 1]);
    }

    private static int opened(byte[] labels) {
        int opened = 0;
        for (byte label : labels) {
            opened += Label.opens(label) ? 1 : 0;
        }
        return opened;
    }

    private static List<LabelledText> texts() {
        return new ConllTexts(20, 1).read(LINES);
    }

    private static byte[] trained() throws IOException {
        Trainer.Settings settings = new Trainer.Settings(30, 0.05f, 0, 1 << 12, Features.ALL, 0, 4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Trainer(settings, LEXICON, GAZETTEER).train(texts()).write(new DataOutputStream(bytes), Features.ALL);
        return bytes.toByteArray();
    }
}
