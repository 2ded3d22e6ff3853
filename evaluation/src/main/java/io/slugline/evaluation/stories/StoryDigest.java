package io.slugline.evaluation.stories;

import io.slugline.entities.identity.SpellingVariants;
import io.slugline.entities.lineage.SpeakerLineage;
import io.slugline.stories.StoryDesk;
import io.slugline.stories.StoryMemory;
import io.slugline.stories.StorySettings;
import io.slugline.stories.StoryTurn;
import io.slugline.wire.Json;
import io.slugline.wire.LineFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Prints a digest of all that the desk says of a stream, so that a change that should change nothing can be held against
 * what stood before: {@code StoryDigest TAGGED.jsonl[.gz] ARTICLES}, over lines that {@link TagArticles} wrote.
 */
public final class StoryDigest {
    private static final int TOLD_EVERY = 1_000;

    private StoryDigest() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        int most = Integer.parseInt(arguments[1]);
        StoryDesk desk = new StoryDesk(
                StorySettings.standard(), StoryMemory.inMemory(), SpeakerLineage::repair, SpellingVariants::key);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (BufferedReader in = LineFiles.open(Path.of(arguments[0]))) {
            String line = in.readLine();
            for (int i = 1; line != null && i <= most; i++) {
                digest.update(told(desk.track(Json.read(line, GoldLine.class).tagged())));
                if (i % TOLD_EVERY == 0 || i == most) {
                    String hex = HexFormat.of().formatHex(((MessageDigest) clone(digest)).digest());
                    System.out.println(i + " " + hex);
                }
                line = in.readLine();
            }
        }
    }

    private static Object clone(MessageDigest digest) {
        try {
            return digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] told(StoryTurn turn) {
        return Json.writeText(turn).getBytes(StandardCharsets.UTF_8);
    }
}
