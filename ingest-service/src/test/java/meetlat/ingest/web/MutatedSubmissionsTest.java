package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import meetlat.ingest.GivenForm;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Ten thousand bodies, most of them broken in some way: whatever comes in, the sender gets an answer that it can act on,
 * and nothing stands on the log that a reader of the catalogue would refuse.
 */
@Tag("long")
class MutatedSubmissionsTest {

    private static final int ROUNDS = 10_000;
    private static final String SUBMISSION = """
            {"form": "ifg-monitoring", "responseId": "42", "project": "verviers", "period": "P5",
             "submittedAt": "2024-07-01T09:30:00Z", "modifiedAt": "2024-07-01T09:31:00Z",
             "answers": {"witnesses": 16, "victims": null, "follow-up": "yes", "topics": ["Physical", "Economic"]},
             "synthetic": ["witnesses"]}""";

    private final Catalogue catalogue = GivenForm.catalogue();
    private final FormsOverHttp forms = new FormsOverHttp(catalogue);
    private final NaiveReader reader = new NaiveReader(catalogue);
    private final Map<String, Integer> statuses = new TreeMap<>();

    /** One way in: what it is given, and how it is asked. A file type gets its place here once it can be written. */
    private record WayIn(String name, String body, Function<byte[], MvcTestResult> send) {}

    @Test
    void nothingThatIsSentBreaksIntakeOrGetsInThatMayNot() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        List<WayIn> waysIn = List.of(
                new WayIn("submission", SUBMISSION, forms::submit),
                new WayIn("lines", lines(), forms::submitLines),
                new WayIn("response", GivenForm.response(), body -> forms.respond("?responseId=42", body)),
                new WayIn("export", export(), file -> forms.export("", file)));

        for (int round = 0; round < ROUNDS; round++) {
            WayIn way = waysIn.get(round % waysIn.size());
            byte[] body = mutations.of(way.body());
            assertAnsweredWell(
                    way,
                    body,
                    "seed %d, round %d, %s of %s"
                            .formatted(seed, round, way.name(), HexFormat.of().formatHex(body)));
        }

        assertThat(statuses)
                .as("each kind of answer was given, seed %d", seed)
                .containsKeys(
                        "submission 202",
                        "submission 200",
                        "submission 400",
                        "submission 404",
                        "submission 422",
                        "lines 200",
                        "response 202",
                        "response 200",
                        "response 400",
                        "response 422",
                        "export 200",
                        "export 422");
    }

    private void assertAnsweredWell(WayIn way, byte[] body, String from) {
        forms.given.forgetHistory();
        MvcTestResult answer = way.send().apply(body);

        int status = answer.getResponse().getStatus();
        statuses.merge(way.name() + " " + status, 1, Integer::sum);
        assertThat(status).as(from).isIn(200, 202, 400, 404, 413, 415, 422);
        List<Submission> written = forms.given.written();
        assertThat(written).as(from).hasSize(accepted(way, status, answer));
        written.forEach(submission -> reader.assertAccepts(from, submission));
    }

    /** How many were accepted, by what the sender was told. */
    private static int accepted(WayIn way, int status, MvcTestResult answer) {
        if (way.name().equals("export") && status == 200) {
            String rows = text(answer);
            return rows.split("\"status\":\"(new|revision)\"", -1).length - 1;
        }
        if (way.name().equals("lines") && status == 200) {
            return text(answer).split("\"status\":\"accepted\"", -1).length - 1;
        }
        return status == 202 ? 1 : 0;
    }

    private static String lines() {
        String one = SUBMISSION.replace("\n", " ");
        return one + "\n\n" + one.replace("\"42\"", "\"43\"") + "\n";
    }

    private static String export() {
        List<String> lines = new ArrayList<>(GivenForm.exportLines());
        lines.add("43;;07/01/2024 11:31;anonymous;;07/01/2024 11:45;Luik;Periode P6;3;4;no;Cyber; online;Economic;");
        lines.add("44;;07/13/2024 11:31;;;;liege;P6;3;;;;");
        return String.join("\r\n", lines);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
