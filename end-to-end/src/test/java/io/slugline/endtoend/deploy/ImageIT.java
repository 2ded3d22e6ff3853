package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.slugline.launcher.Slugline;
import io.slugline.runtime.service.HealthCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image that jib makes holds what the Dockerfile's does, says the same of it, and starts. Its base is not shown here. */
class ImageIT {
    private static final Path LIBRARIES = Path.of("..", "launcher", "target", "lib");
    private static final String USER = "65532:65532";

    @TempDir
    static Path folder = Path.of("");

    private static Image image = new Image(Path.of(""));

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Image.TAR), "mvn verify has not built launcher's " + Image.TAR.getFileName());
        image = Image.unpack(folder.resolve("image"));
    }

    @Test
    void itIsConfiguredAsTheDockerfileSays() throws IOException {
        JsonNode config = image.config();
        Dockerfile docker = Dockerfile.ours();

        assertEquals(USER, config.path("User").asText());
        assertEquals(docker.one("USER"), config.path("User").asText());
        assertEquals(docker.one("WORKDIR"), config.path("WorkingDir").asText());
        assertTrue(config.path("ExposedPorts").has(docker.one("EXPOSE") + "/tcp"), config.toString());
        assertEquals(docker.pairs("ENV"), new TreeSet<>(words(config.path("Env"))));
        assertEquals(docker.pairs("LABEL"), labels(config));
        assertEquals(withoutClassPath(docker.entryPoint()), withoutClassPath(words(config.path("Entrypoint"))));
    }

    @Test
    void itHoldsEveryLibraryAndTheSampleAndAFolderForState() throws IOException, InterruptedException {
        List<String> files = image.files();
        Set<String> names = files.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());

        for (String library : libraries()) {
            assertTrue(library.startsWith("slugline-launcher-") || names.contains(library), library + " is missing");
        }
        assertTrue(files.stream().anyMatch(file -> file.contains("app/samples/harbour/")), "the sample is missing");
        assertTrue(
                files.stream()
                        .anyMatch(file -> file.startsWith("drwxrwxrwx") && file.matches(".* /?var/lib/slugline/")),
                "its user may not write its state");
    }

    @Test
    void nothingOfItMayBeChangedOrGainsRights() throws IOException, InterruptedException {
        List<String> suspicious = image.files().stream()
                .filter(file -> !file.matches("drwxrwxrwx .* /?var/lib/slugline/"))
                .filter(file -> !file.contains(" 0/0 ") || file.substring(1, 10).matches(".*[sStT].*|.{4}w.*|.{7}w."))
                .toList();

        assertEquals(List.of(), suspicious);
    }

    @Test
    void laidOutItStarts() throws IOException, InterruptedException {
        Path root = image.layOut(folder.resolve("root"));
        List<String> command = new ArrayList<>();
        for (String word : words(image.config().path("Entrypoint"))) {
            command.add(word.startsWith("@") ? Files.readString(root.resolve(word.substring(2))) : word);
        }
        command.replaceAll(word -> word.replace("/app/", root.resolve("app") + "/"));
        command.replaceAll(
                word -> word.equals("-Dslugline.home=/app") ? "-Dslugline.home=" + root.resolve("app") : word);

        String help = start(command, "--help");

        assertTrue(help.contains("Usage: slugline"), help);
    }

    /** It has another folder of libraries than the Dockerfile's. */
    @Test
    void composeFindsItsHealthCheckInEither() throws IOException, InterruptedException {
        Path root = image.layOut(folder.resolve("checked"));
        JsonNode test = ComposeFile.ours().services().path("tagger").at("/healthcheck/test");
        List<String> words = words(test);
        String classPath = words.get(words.indexOf("-cp") + 1);

        assertEquals(HealthCheck.class.getName(), words.get(words.indexOf("-cp") + 2));
        assertTrue(classPath.contains("/app/lib/*"), "of the Dockerfile: " + classPath);
        boolean found = Stream.of(classPath.split(":"))
                .map(entry -> root.resolve(entry.replaceAll("^/|/\\*$", "")))
                .anyMatch(libraries -> holdsTheRuntime(libraries));
        assertTrue(found, classPath);
    }

    private static boolean holdsTheRuntime(Path libraries) {
        String[] names = libraries.toFile().list();
        return names != null && Stream.of(names).anyMatch(name -> name.startsWith("slugline-runtime-"));
    }

    private static String start(List<String> command, String argument) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(command.subList(1, command.size()));
        arguments.add(argument);
        return new Program(Path.of(System.getProperty("java.home"), "bin", command.get(0))
                        .toString())
                .run(arguments.toArray(String[]::new));
    }

    /** The way to the libraries is each one's own; that ours is the class to start is not. */
    private static List<String> withoutClassPath(List<String> entryPoint) {
        List<String> words = new ArrayList<>(entryPoint);
        words.remove(words.indexOf("-cp") + 1);
        assertEquals(Slugline.class.getName(), words.get(words.size() - 1));
        return words;
    }

    private static Set<String> labels(JsonNode config) {
        TreeSet<String> labels = new TreeSet<>();
        config.path("Labels")
                .properties()
                .forEach(label ->
                        labels.add(label.getKey() + "=" + label.getValue().asText()));
        return labels;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
