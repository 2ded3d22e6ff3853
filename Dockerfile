# Two stages: Maven builds, a distroless JRE runs. No shell, no package manager, user 65532.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -pl launcher -am package -DskipTests -Djacoco.skip -Dspotless.check.skip \
 && mkdir -p /state

FROM gcr.io/distroless/java17-debian12:nonroot
LABEL org.opencontainers.image.title="slugline" \
      org.opencontainers.image.description="Follows the news as it develops: pages in, running stories out." \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /build/launcher/target/lib /app/lib
COPY --from=build /build/samples /app/samples
# An empty folder that belongs to the user: a new volume takes its owner from it.
COPY --from=build --chown=65532:65532 /state /var/lib/slugline
WORKDIR /var/lib/slugline
USER 65532:65532
EXPOSE 8080
ENV SLUGLINE_STATE_DIR=/var/lib/slugline \
    SLUGLINE_HTTP_HOST=0.0.0.0 \
    SLUGLINE_HTTP_PORT=8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Dslugline.home=/app", "-cp", "/app/lib/*", "io.slugline.launcher.Slugline"]
CMD ["--help"]
