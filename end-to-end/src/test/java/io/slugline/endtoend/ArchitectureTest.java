package io.slugline.endtoend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The may-depend-on table of the design; the module graph refuses most of it before this does. */
class ArchitectureTest {
    private static final String JDK = "java..";
    private static final String ANNOTATIONS = "org.jspecify.annotations..";
    private static final String MODEL = "io.slugline.model..";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.slugline");

    @SuppressWarnings("ArrayRecordComponent") // a row of the table, made here and read here
    record MayUse(String who, String... what) {
        @Override
        public String toString() {
            return who;
        }
    }

    static Stream<MayUse> table() {
        return Stream.of(
                new MayUse(MODEL),
                new MayUse(
                        "io.slugline.extraction..",
                        MODEL,
                        "org.jsoup..",
                        "com.ibm.icu..",
                        "opennlp..",
                        "com.google.re2j.."),
                new MayUse("io.slugline.copies..", MODEL),
                new MayUse("io.slugline.entities..", MODEL),
                new MayUse("io.slugline.stories..", MODEL),
                new MayUse(
                        "io.slugline.wire..",
                        MODEL,
                        "com.fasterxml.jackson..",
                        "org.apache.kafka.common..",
                        "org.apache.kafka.clients.."),
                new MayUse(
                        "io.slugline.runtime..",
                        MODEL,
                        "io.slugline.wire..",
                        "org.apache.kafka..",
                        "org.rocksdb..",
                        "io.micrometer..",
                        "io.prometheus..",
                        "org.slf4j..",
                        "com.sun.net.httpserver.."));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aModuleUsesOnlyWhatItMay(MayUse row) {
        String[] allowed = Stream.concat(Stream.of(row.what()), Stream.of(row.who(), JDK, ANNOTATIONS))
                .toArray(String[]::new);
        ArchRule rule = classes()
                .that()
                .resideInAPackage(row.who())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .because("folders name the data's path, and the deciding code is pure");

        rule.check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"collector", "normalizer", "deduplicator", "tagger", "storytracker", "archiver"})
    void aServiceNeverUsesAnotherService(String service) {
        String[] others = Stream.of(
                        "collector", "normalizer", "deduplicator", "tagger", "storytracker", "archiver", "launcher")
                .filter(other -> !other.equals(service))
                .map(other -> "io.slugline." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("io.slugline." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CODE);
    }

    @Test
    void theDomainKnowsNoClockNoRandomnessAndNoThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.slugline.model..",
                        "io.slugline.extraction..",
                        "io.slugline.copies..",
                        "io.slugline.entities..",
                        "io.slugline.stories..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .because("the same input gives the same output")
                .check(CODE);
    }
}
