package io.slugline.entities.mentions;

import io.slugline.entities.text.Tokens;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Finds the names in a text and their types, by the model that ships. */
public final class NameFinder {
    private static final int BUFFER = 1 << 16;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Model model;

    public NameFinder(Lexicon lexicon, Gazetteer gazetteer, Model model) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.model = model;
    }

    public static NameFinder shipped() {
        return new NameFinder(shippedLexicon(), shippedGazetteer(), shipped("model.bin.gz", Model::read));
    }

    public static Lexicon shippedLexicon() {
        return shipped("lexicon.bin.gz", Lexicon::read);
    }

    public static Gazetteer shippedGazetteer() {
        return shipped("gazetteer.bin.gz", Gazetteer::read);
    }

    /** In the order of the text, none overlapping another. */
    public List<Name> names(Tokens tokens) {
        return Label.names(new Decoder(model, new Sheet(tokens, lexicon, gazetteer)).labels());
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T shipped(String name, Reader<T> reader) {
        InputStream file = Objects.requireNonNull(NameFinder.class.getResourceAsStream(name), name);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER))) {
            return reader.read(in);
        } catch (IOException ourOwnFileIsBroken) {
            throw new UncheckedIOException(ourOwnFileIsBroken);
        }
    }
}
