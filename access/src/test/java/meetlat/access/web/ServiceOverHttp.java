package meetlat.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meetlat.access.ApiKey;
import meetlat.access.GivenSources;
import meetlat.access.Role;
import meetlat.access.file.NewKey;
import meetlat.access.file.SourcesFile;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service over HTTP, with the sources of a file that are the same for all tests of it. */
@SpringBootTest(
        classes = GivenApp.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "meetlat.access.reread-every=50ms",
            "meetlat.access.signed-body-limit=3MB",
            "management.endpoints.web.exposure.include=health,info",
            "management.endpoint.health.probes.enabled=true",
            "management.endpoint.health.group.readiness.include=readinessState",
            "management.endpoint.health.show-details=when-authorized",
            "management.endpoint.health.roles=operator",
            "logging.level.meetlat=info"
        })
abstract class ServiceOverHttp {

    private static final Path FILE = givenFile();

    static final ApiKey SUBMITTER = key("ifg-forms", Role.SUBMITTER, Optional.empty());
    static final ApiKey SIGNING = key("signing", Role.SUBMITTER, Optional.empty());
    static final ApiKey EVALUATOR = key("evaluators", Role.EVALUATOR, Optional.empty());
    static final ApiKey OPERATOR = key("operators", Role.OPERATOR, Optional.empty());
    static final ApiKey SLOW = key("slow", Role.EVALUATOR, Optional.empty());

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    static {
        try {
            String yaml = Files.readString(FILE);
            Files.writeString(
                    FILE,
                    yaml.replace(
                                    "  - name: \"signing\"",
                                    "  - signature: {secret: " + GivenSources.SECRET + "}\n    name: \"signing\"")
                            .replace("  - name: \"slow\"", "  - ratePerMinute: 2\n    name: \"slow\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path givenFile() {
        try {
            Path file = Files.createTempDirectory("sources-").resolve("sources.yaml");
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file() {
        return FILE;
    }

    static ApiKey key(String source, Role role, Optional<Instant> until) {
        List<String> projects = role == Role.SUBMITTER ? List.of("verviers") : List.of();
        return new SourcesFile(file(), new SecureRandom())
                .add(new NewKey(source, Optional.of(role), List.of(), projects, until));
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("meetlat.access.file", ServiceOverHttp::file);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
