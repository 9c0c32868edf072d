package meetlat.access.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import meetlat.access.Role;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A service with a few calls. */
@SpringBootApplication
@Import(AccessSetUp.class)
class GivenApp {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    AccessRules accessRules() {
        return AccessRules.of(
                Rule.open(GET, "/api/v1/open"),
                Rule.of(GET, "/api/v1/figures", Role.EVALUATOR).because("Figures are not published."),
                Rule.of(POST, "/api/v1/bodies", Role.SUBMITTER),
                Rule.of(POST, "/api/v1/later", Role.SUBMITTER),
                Rule.of(POST, "/api/v1/files", Role.SUBMITTER),
                Rule.of(org.springframework.http.HttpMethod.DELETE, "/api/v1/bodies/*", Role.SUBMITTER));
    }

    /** Tells what it was sent. */
    @RestController
    static class Calls {

        @GetMapping({"/api/v1/open", "/api/v1/figures", "/api/v1/unnamed"})
        String read() {
            return "read";
        }

        @PostMapping("/api/v1/bodies")
        String write(HttpServletRequest request) throws IOException {
            return described(request.getInputStream().readAllBytes());
        }

        @PostMapping("/api/v1/later")
        Callable<String> writeLater(HttpServletRequest request) {
            return () -> described(request.getInputStream().readAllBytes());
        }

        @PostMapping("/api/v1/files")
        String file(@RequestPart MultipartFile file, @RequestParam boolean dryRun) throws IOException {
            return file.getOriginalFilename() + " " + dryRun + " " + described(file.getBytes());
        }

        @DeleteMapping("/api/v1/bodies/{id}")
        String withdraw() {
            return "withdrawn";
        }

        private static String described(byte[] body) {
            return body.length + " bytes ending in "
                    + new String(body, Math.max(0, body.length - 4), Math.min(4, body.length), StandardCharsets.UTF_8);
        }
    }
}
