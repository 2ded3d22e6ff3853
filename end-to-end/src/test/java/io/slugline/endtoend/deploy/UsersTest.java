package io.slugline.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.slugline.endtoend.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The users of the Kubernetes manifests may do what the services' topologies need, and nothing else. */
class UsersTest {
    private static final Path USERS = Path.of("..", "k8s", "components", "strimzi", "users.yaml");

    @Test
    void theUsersOfKubernetesAreThoseThatTheCommandPrints() throws IOException {
        String printed = Command.run("acls", "--format", "strimzi").output();

        assertEquals(withoutComments(Files.readString(USERS)), printed);
    }

    @Test
    void everyGrantIsACommandOfItsOwn() {
        String commands = Command.run("acls", "--service", "tagger", "--format", "commands")
                .output();

        assertEquals(
                "$KAFKA_ACLS --add --allow-principal User:slugline-tagger --operation Read --operation Describe"
                        + " --topic article.deduplicated",
                commands.lines().findFirst().orElse(""));
        assertEquals(
                "$KAFKA_ACLS --add --allow-principal User:slugline-tagger --operation Write --operation Describe"
                        + " --transactional-id slugline-tagger- --resource-pattern-type prefixed",
                commands.lines().reduce((one, next) -> next).orElse(""));
    }

    @Test
    void aReplayBesideTheLiveRunHasUsersOfItsOwn() {
        String table = Command.run("acls", "--set", "prefix=replay-1.").output();

        assertFalse(table.contains(" article."), table);
        assertFalse(table.contains(" slugline-"), table);
    }

    private static String withoutComments(String yaml) {
        return yaml.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n", "", "\n"));
    }
}
