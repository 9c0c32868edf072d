# The image of one module. The jars are built on the host first, by `mvn package`; an image build needs no Maven.
#
#     docker build --build-arg MODULE=ingest-service -t meetlat/ingest-service .

FROM eclipse-temurin:17-jre AS unpacked
ARG MODULE
ARG VERSION=0.1.0-SNAPSHOT
WORKDIR /unpacked
COPY ${MODULE}/target/${MODULE}-${VERSION}-exec.jar app.jar
# Unpacked, the JVM reads the libraries where they lie instead of through a jar in a jar: quicker to start. And they
# are a layer of their own, which changes less often than the code. The deployment step holds none of Spring's
# libraries, which unpacking needs; it runs for seconds, as it is.
RUN if [ "$MODULE" = deployment ]; \
    then mkdir -p out/lib && mv app.jar out; \
    else java -Djarmode=tools -jar app.jar extract --destination out; \
    fi

FROM eclipse-temurin:17-jre
RUN groupadd --gid 10001 meetlat \
 && useradd --uid 10001 --gid meetlat --no-create-home --home-dir /app --shell /usr/sbin/nologin meetlat \
 && install -d -o meetlat -g meetlat /var/lib/meetlat
WORKDIR /app
COPY --from=unpacked /unpacked/out/lib lib
COPY --from=unpacked /unpacked/out/app.jar app.jar
USER meetlat

# What Kafka Streams keeps on disk. It can be made again from Kafka; with a volume, a restart need not do so.
ENV MEETLAT_STATE_DIR=/var/lib/meetlat
VOLUME /var/lib/meetlat

# Half of the container's memory is heap: RocksDB, threads and classes take theirs outside of it. A JVM that ran out of
# memory is not to be trusted, so it ends and is started again.
# The quick compiler only: with one or two cores the optimizing one takes more than it gives back; bench/run tells.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError"
# glibc's one arena per thread and core makes RocksDB's memory grow far past what it uses.
ENV MALLOC_ARENA_MAX=2

# As process 1, without a shell in between, so that the JVM gets the signal to stop. The health check is compose's.
ENTRYPOINT ["java", "-jar", "app.jar"]
