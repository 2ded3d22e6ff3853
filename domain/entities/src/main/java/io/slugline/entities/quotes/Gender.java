package io.slugline.entities.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Given names that are mostly a woman's or mostly a man's in English news; of all others nothing is assumed. */
final class Gender {
    private static final Set<String> WOMEN = names("given-names-women.txt");
    private static final Set<String> MEN = names("given-names-men.txt");

    /** What stands right before a woman's name. */
    private static final Set<String> CALLED_WOMEN = Set.of(
            ("mrs mrs. ms ms. miss dame madam madame queen princess duchess baroness actress spokeswoman congresswoman"
                            + " chairwoman councilwoman wife widow daughter mother sister grandmother aunt niece")
                    .split(" ", -1));

    private static final Set<String> CALLED_MEN = Set.of(
            ("mr mr. sir lord monsieur king prince duke baron pope spokesman congressman councilman husband widower son"
                            + " father brother grandfather uncle nephew")
                    .split(" ", -1));

    private Gender() {}

    /** Whether a title or kinship before a name, in small letters, is a woman's; empty when it tells nothing. */
    static Optional<Boolean> ofCalling(String word) {
        return CALLED_WOMEN.contains(word)
                ? Optional.of(true)
                : CALLED_MEN.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether the pronoun may stand for the person of this name. */
    static boolean allows(String name, boolean woman) {
        int blank = name.indexOf(' ');
        String given = Roles.fold(blank < 0 ? "" : name.substring(0, blank));
        return !(woman ? MEN : WOMEN).contains(given);
    }

    private static Set<String> names(String file) {
        try (InputStream in = Objects.requireNonNull(Gender.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.strip().split("\\s+", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
