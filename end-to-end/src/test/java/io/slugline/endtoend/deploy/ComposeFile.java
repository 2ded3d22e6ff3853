package io.slugline.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code docker-compose.yml} says of each container. */
record ComposeFile(JsonNode services) {
    static ComposeFile ours() {
        return new ComposeFile(Yaml.read(Path.of("..", "docker-compose.yml")).path("services"));
    }

    /** The services that stay up and are built here. */
    List<String> longRunning() {
        List<String> names = new ArrayList<>();
        services.properties().forEach(service -> {
            if (service.getValue().path("command").path(0).asText().equals("service")
                    && service.getValue().path("restart").asText().equals("unless-stopped")) {
                names.add(service.getKey());
            }
        });
        return names;
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        services.path(service)
                .path("environment")
                .properties()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().asText()));
        return environment;
    }

    List<String> command(String service) {
        List<String> command = new ArrayList<>();
        services.path(service).path("command").forEach(word -> command.add(word.asText()));
        return command;
    }
}
