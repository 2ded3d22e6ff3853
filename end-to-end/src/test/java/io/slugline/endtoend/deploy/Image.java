package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The image that jib makes, onto nothing instead of a JRE: a tar with its configuration and its layers.
 *
 * @param unpacked the tar's files
 */
record Image(Path unpacked) {
    static final Path TAR = Path.of("..", "launcher", "target", "image-without-its-base.tar");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Image unpack(Path into) throws IOException, InterruptedException {
        Files.createDirectories(into);
        Program.needed("tar").run("-xf", TAR.toString(), "-C", into.toString());
        return new Image(into);
    }

    /** What a container of it is started with. */
    JsonNode config() throws IOException {
        return json(manifest().path("Config").asText()).path("config");
    }

    /** Every file of every layer as {@code tar} lists it: rights, owner, size, date, path. */
    List<String> files() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (JsonNode layer : manifest().path("Layers")) {
            String listed = new Program("tar")
                    .run(
                            "--warning=no-unknown-keyword",
                            "--numeric-owner",
                            "-tvzf",
                            unpacked.resolve(layer.asText()).toString());
            listed.lines().forEach(files::add);
        }
        return files;
    }

    /** Lays the layers one over the other, as an engine does. */
    Path layOut(Path root) throws IOException, InterruptedException {
        Files.createDirectories(root);
        for (JsonNode layer : manifest().path("Layers")) {
            new Program("tar")
                    .run(
                            "--warning=no-unknown-keyword",
                            "--no-same-owner",
                            "-xzf",
                            unpacked.resolve(layer.asText()).toString(),
                            "-C",
                            root.toString());
        }
        return root;
    }

    private JsonNode manifest() throws IOException {
        return json("manifest.json").path(0);
    }

    private JsonNode json(String file) throws IOException {
        return MAPPER.readTree(unpacked.resolve(file).toFile());
    }
}
