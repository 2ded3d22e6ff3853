package io.slugline.runtime.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private final SettingsReader reader = new SettingsReader(CommonSettings.all());

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDefaultsAreAsTheContractSays() {
        Settings settings = reader.read(Map.of(), Map.of(), Optional.empty());

        assertEquals("localhost:9092", settings.get(CommonSettings.BOOTSTRAP));
        assertEquals(Duration.ofSeconds(1), settings.get(CommonSettings.COMMIT_INTERVAL));
        assertEquals(1, settings.get(CommonSettings.RAW_PARTITIONS));
        assertEquals("", settings.get(CommonSettings.PREFIX));
    }

    @Test
    void aFlagBeatsTheEnvironmentWhichBeatsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "threads=2\nhttp.port=8081\ninstance=file\n");
        Map<String, String> environment = Map.of("SLUGLINE_THREADS", "3", "SLUGLINE_HTTP_PORT", "8082");

        Settings settings = reader.read(Map.of("threads", "4"), environment, Optional.of(file));

        assertEquals(4, settings.get(CommonSettings.THREADS));
        assertEquals(8082, settings.get(CommonSettings.PORT));
        assertEquals("file", settings.get(CommonSettings.INSTANCE));
    }

    @Test
    void domainsAreNamedPlainly() {
        Settings settings = reader.read(
                Map.of(), Map.of("SLUGLINE_BODIES_WITHHELD", "Courier.example, observer.example"), Optional.empty());

        assertEquals(Set.of("courier.example", "observer.example"), settings.get(CommonSettings.BODIES_WITHHELD));
        assertTrue(refused(Map.of("bodies.withheld", "https://courier.example"), Map.of())
                .contains("allowed is domains such as example.org"));
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatAreKnown() {
        String complaint = refused(Map.of("thread", "4"), Map.of());

        assertTrue(complaint.contains("unknown setting thread"), complaint);
        assertTrue(complaint.contains("threads"), complaint);
    }

    @Test
    void anUnknownVariableOfOursIsRefusedToo() {
        assertTrue(refused(Map.of(), Map.of("SLUGLINE_THREAD", "4")).contains("SLUGLINE_THREAD"));
    }

    @Test
    void aValueOutOfRangeIsRefusedWithWhatIsAllowed() {
        String complaint = refused(Map.of("threads", "0"), Map.of());

        assertEquals("threads is \"0\": allowed is a whole number from 1 to 64", complaint);
    }

    @Test
    void kafkasOwnSettingsPassThroughUnderItsOwnNames() {
        Settings settings = reader.read(Map.of(), Map.of("KAFKA_SECURITY_PROTOCOL", "SASL_SSL"), Optional.empty());

        assertEquals(Map.of("security.protocol", "SASL_SSL"), settings.kafka());
    }

    @Test
    void whatOrderAndExactlyOnceRestOnCannotBeOverridden() {
        assertTrue(refused(Map.of(), Map.of("KAFKA_PROCESSING_GUARANTEE", "at_least_once"))
                .contains("processing.guarantee"));
        assertTrue(refused(Map.of(), Map.of("KAFKA_MAIN_CONSUMER_ISOLATION_LEVEL", "read_uncommitted"))
                .contains("isolation.level"));
    }

    @Test
    void aSecretIsReadFromItsFileAndMasked() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hunter2\n");

        Settings settings =
                reader.read(Map.of(), Map.of("KAFKA_SSL_KEYSTORE_PASSWORD_FILE", secret.toString()), Optional.empty());

        assertEquals("hunter2", settings.kafka().get("ssl.keystore.password"));
        assertFalse(settings.describe().contains("hunter2"));
    }

    @Test
    void aSettingsFileNamesTheFileOfASecret() throws IOException {
        Path secret = Files.writeString(folder.resolve("jaas"), "LoginModule required password=\"hunter2\";\n");
        Path file = Files.writeString(
                folder.resolve("settings"),
                "kafka.sasl.mechanism=PLAIN\nkafka.sasl.jaas.config.file=%s%n".formatted(secret));

        Settings settings = reader.read(Map.of(), Map.of(), Optional.of(file));

        assertEquals(
                Map.of("sasl.mechanism", "PLAIN", "sasl.jaas.config", "LoginModule required password=\"hunter2\";"),
                settings.kafka());
        assertFalse(settings.describe().contains("hunter2"));
    }

    @Test
    void aFlagPassesThroughToKafkaAndBeatsTheEnvironment() {
        Settings settings = reader.read(
                Map.of("kafka.security.protocol", "SSL"),
                Map.of("KAFKA_SECURITY_PROTOCOL", "PLAINTEXT"),
                Optional.empty());

        assertEquals(Map.of("security.protocol", "SSL"), settings.kafka());
    }

    @Test
    void aFileOfASecretThatIsNotThereIsNamed() {
        String complaint = refused(Map.of("kafka.ssl.keystore.password.file", "nowhere/secret"), Map.of());

        assertEquals("kafka.ssl.keystore.password.file names nowhere/secret, which cannot be read", complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "ssl.key.password",
                "ssl.keystore.key",
                "sasl.oauthbearer.assertion.private.key.passphrase",
                "sasl.oauthbearer.client.credentials.client.secret"
            })
    void everySecretOfKafkasClientsIsMasked(String name) {
        Settings settings = reader.read(Map.of("kafka." + name, "hunter2"), Map.of(), Optional.empty());

        assertTrue(settings.describe().contains(name + " = ********"), settings.describe());
    }

    @Test
    void theReferenceNamesEverySetting() {
        String reference = reader.reference();

        CommonSettings.all().forEach(setting -> assertTrue(reference.contains(setting.name()), setting.name()));
    }

    private String refused(Map<String, String> flags, Map<String, String> environment) {
        return String.valueOf(
                assertThrows(InvalidSettingException.class, () -> reader.read(flags, environment, Optional.empty()))
                        .getMessage());
    }
}
