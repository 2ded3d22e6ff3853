package io.slugline.entities.identity;

import io.slugline.entities.mentions.Name;
import io.slugline.entities.text.Tokenizer;
import io.slugline.entities.text.Tokens;
import io.slugline.model.tag.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The names of a short text by their tokens, before and after something corrects them. */
final class OwnedNames {
    private static final Name NONE = new Name(0, 0, EntityType.OTHER);

    private OwnedNames() {}

    static Tokens tokens(String text) {
        return new Tokenizer().tokenize(List.of(text));
    }

    /** What the names are after the correction, as text and type. */
    static List<String> after(Consumer<Name[]> correction, Tokens tokens, Name... names) {
        Name[] owner = new Name[tokens.size()];
        Arrays.fill(owner, NONE);
        for (Name name : names) {
            Arrays.fill(owner, name.first(), name.end(), name);
        }
        correction.accept(owner);
        return Stream.of(owner)
                .filter(name -> name.size() > 0)
                .distinct()
                .map(name -> tokens.text(name.first(), name.end()) + " " + name.type())
                .toList();
    }
}
