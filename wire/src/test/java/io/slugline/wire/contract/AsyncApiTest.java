package io.slugline.wire.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code asyncapi.yaml} under the JSON schema that the AsyncAPI initiative publishes for 3.0, Kafka bindings and all. */
class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("..", "asyncapi.yaml");
    private static final Path OFFICIAL = Path.of("src", "test", "resources", "asyncapi", "3.0.0.json");

    private static Schema official =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema("{}", InputFormat.JSON);

    @BeforeAll
    static void readTheOfficialSchema() throws IOException {
        official = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(OFFICIAL), InputFormat.JSON);
    }

    @Test
    void theDocumentIsValid() throws IOException {
        assertEquals(List.of(), faults(Files.readString(DOCUMENT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asyncapi: 3.0.0          | asyncapi: 3
            action: receive          | action: subscribe
            title: Slugline          | titel: Slugline
            cleanup.policy: [delete] | cleanup.policy: delete
            retention.ms: 604800000  | retention.ms: a week
            defaultContentType:      | contentType:
            protocol: kafka          | protokoll: kafka
            """)
    void whatAsyncApiDoesNotKnowIsRefused(String was, String is) throws IOException {
        String document = Files.readString(DOCUMENT);
        assertTrue(document.contains(was), was);

        assertFalse(faults(document.replace(was, is)).isEmpty(), is + " is let by");
    }

    private static List<Error> faults(String yaml) throws IOException {
        String json = new ObjectMapper(new YAMLFactory()).readTree(yaml).toString();
        return official.validate(json, InputFormat.JSON);
    }
}
