package meetlat.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Personal data sent through every way in, where it belongs and where it does not. */
final class PersonalDataSent {

    static final String EMAIL = "Hilde.Verzwegen-7Q3@geheim.example";
    static final String NAME = "Hilde Verzwegen-Nooitgenoemd";
    static final String PHONE = "0470/61.72.83";
    static final String REGISTER_NUMBER = "85.07.30-033.28";
    static final String ACCOUNT = "BE68 5390 0754 7034";
    static final String KEY = "mk_Hilde7Q3Sleutel0123456789abcdef";
    static final String METHOD = KEY.replace("_", "");
    static final String WORDS = "zij woont nu bij haar zus in de Verzwegenstraat";

    static final List<String> SECRETS =
            List.of(EMAIL, "verzwegen-7q3", NAME, PHONE, REGISTER_NUMBER, "85073003328", ACCOUNT, KEY, METHOD, WORDS);

    private static final String JSON = "application/json";
    private static final String RESPONSES = "/api/v1/forms/ifg-monitoring/responses";
    private static final String EXPORTS = "/api/v1/forms/ifg-monitoring/exports?project=verviers&period=P3";

    private static final String GOOD = """
            {"form": "ifg-monitoring", "responseId": "%s", "project": "verviers", "period": "P5",
             "submittedAt": "2024-07-01T09:30:00Z", "answers": {"witnesses": 16}}""".formatted(EMAIL);

    private static final String REMARK = """
            {"form": "ifg-monitoring-2", "responseId": "%s", "project": "verviers", "period": "P5",
             "submittedAt": "2024-07-01T09:30:00Z", "answers": {"remarks": "%s"}}""";

    private final Api api;
    private final List<URI> services;

    PersonalDataSent(Api api, List<URI> services) {
        this.api = api;
        this.services = services;
    }

    void asSubmissions() {
        expect(202, api.submit(JSON, GOOD));
        expect(200, api.submit(JSON, GOOD));
        expect(422, api.submit(JSON, GOOD.replace("{\"form\"", "{\"" + EMAIL + "\": \"" + NAME + "\", \"form\"")));
        expect(422, api.submit(JSON, GOOD.replace("witnesses", EMAIL)));
        expect(422, api.submit(JSON, GOOD.replace("16", "\"bel " + PHONE + "\"")));
        expect(422, api.submit(JSON, GOOD.replace("16", "85073003328")));
        expect(422, api.submit(JSON, GOOD.replace("verviers", NAME)));
        expect(422, api.submit(JSON, GOOD.replace("P5", NAME)));
        expect(422, api.submit(JSON, GOOD.replace("2024-07-01T09:30:00Z", EMAIL)));
        expect(422, api.submit(JSON, GOOD.replace("}}", "}, \"synthetic\": [\"" + EMAIL + "\"]}")));
        expect(404, api.submit(JSON, GOOD.replace("ifg-monitoring", EMAIL)));
        expect(400, api.submit(JSON, EMAIL + GOOD));
        expect(400, api.submit(JSON, GOOD.replace("{\"witnesses\"", "{\"" + NAME + "\": 1, \"" + NAME + "\"")));
        expect(413, api.submit(JSON, GOOD.replace("16", "\"" + (NAME + " ").repeat(20_000) + "\"")));
        expect(415, api.submit("text/x-" + KEY, GOOD));
        for (String personal : List.of(EMAIL, PHONE, REGISTER_NUMBER, ACCOUNT, WORDS + " " + EMAIL)) {
            expect(422, api.submit(JSON, REMARK.formatted(EMAIL, NAME + ", " + personal)));
        }
    }

    /** One line is accepted, the others are refused. */
    void asLines() {
        // Another response than the one above.
        String good = GOOD.replace("\n", " ").replace("P5", "P6").replace(EMAIL, "2-" + EMAIL);
        expect(
                200,
                api.submit(
                        "application/x-ndjson",
                        String.join(
                                "\n",
                                good,
                                good.replace("witnesses", EMAIL),
                                good.replace("16", "\"" + WORDS + "\""),
                                EMAIL + good)));
    }

    /** As a flow of Power Automate sends them: who responded is said, and there are keys that are of no question. */
    void asResponses() {
        String response = """
                {"responder": "%s", "submitDate": "7/1/2024 9:30:00 AM", "project": "verviers", "period": "P4",
                 "witnesses": "4", "r%s": "%s", "r%s": "%s, %s"}""".formatted(EMAIL, "0".repeat(32), NAME, "1".repeat(32), PHONE, WORDS);
        String address = RESPONSES + "?project=verviers&period=P4&responseId=3-" + encoded(EMAIL);
        expect(202, api.post(address, JSON, response));
        expect(422, api.post(address, JSON, response.replace("\"4\"", "\"" + WORDS + " " + PHONE + "\"")));
        expect(422, api.post(address, JSON, response.replace("7/1/2024 9:30:00 AM", NAME)));
        expect(404, api.post(address.replace("ifg-monitoring", encoded(EMAIL)), JSON, response));
    }

    /** A row that is taken and one that is not, with the columns of Microsoft Forms for who responded. */
    void asExports() {
        String csv = """
                ID;Begintijd;Tijd van voltooien;E-mail;Naam;Aantal getuigen;Wat wilt u nog kwijt?
                1;7/13/24 9:20:00;7/13/24 9:30:00;%s;%s;3;%s
                2;7/13/24 9:20:00;7/13/24 9:30:00;%s;%s;%s;%s
                """.formatted(EMAIL, NAME, WORDS, EMAIL, NAME, PHONE, WORDS);
        expect(200, api.post(EXPORTS + "&dryRun=true", "text/csv", csv));
        expect(200, api.post(EXPORTS, "text/csv", csv));
        String multipart = """
                --b0undary
                Content-Disposition: form-data; name="file"; filename="%s.csv"
                Content-Type: text/csv

                %s
                --b0undary--
                """.formatted(NAME, csv).replace("\n", "\r\n");
        expect(200, api.post(EXPORTS, "multipart/form-data; boundary=b0undary", multipart));
        refused(api.post(EXPORTS, "application/octet-stream", NAME + EMAIL));
        refused(api.post(EXPORTS + "&dates=" + encoded(EMAIL), "text/csv", csv));
    }

    void whereNothingIsAsked() {
        String odd = encoded(EMAIL);
        Map<String, String> headers = Map.of(
                "X-API-Key",
                KEY,
                "Authorization",
                "Bearer " + KEY,
                "Cookie",
                "who=" + EMAIL + "; " + NAME,
                "User-Agent",
                NAME,
                "Referer",
                "https://" + EMAIL + "/",
                "Accept-Language",
                EMAIL,
                "Accept",
                "text/x-" + KEY,
                "X-Forwarded-For",
                EMAIL);
        for (URI service : services) {
            for (String path : List.of(
                    "/" + odd,
                    "/api/v1/" + odd + "?q=" + odd,
                    "/api/v1/submissions/" + odd,
                    "/actuator/" + odd,
                    "/v3/api-docs/" + odd,
                    "/api/v1/indicators/" + odd + "/table",
                    "/api/v1/aggregates?indicator=" + odd + "&definitions=" + odd,
                    "/api/v1/definitions?q=" + odd)) {
                for (String method : List.of("GET", "POST", "DELETE", "HEAD")) {
                    answered(Api.ask(method, service.resolve(path), headers));
                    answered(Api.ask(method, service.resolve(path), Map.of()));
                }
            }
        }
    }

    /** What Tomcat itself refuses, or passes on with a part left out. */
    void asNoClientWould() {
        for (URI service : services) {
            String host = "Host: " + service.getAuthority();
            for (String[] request : List.of(
                    new String[] {"GET /{" + EMAIL + "}|^ HTTP/1.1", host},
                    new String[] {"GET /api/v1/programme?" + KEY + "=%zz" + EMAIL + " HTTP/1.1", host},
                    new String[] {"GET /actuator/health?" + KEY + "=%zz" + EMAIL + " HTTP/1.1", host},
                    new String[] {"GET /v3/api-docs?" + KEY + "=%zz" + EMAIL + " HTTP/1.1", host},
                    new String[] {"POST /api/v1/forms/x/exports?dryRun=%zz" + EMAIL + " HTTP/1.1", host},
                    new String[] {"GET /%zz" + EMAIL + " HTTP/1.1", host},
                    new String[] {"GET /../" + EMAIL + "//;" + KEY + "=1 HTTP/1.1", host},
                    new String[] {"GET / HTTP/1.1", host, "Cookie: " + EMAIL + "=\"; =" + NAME + ";;,\u0001"},
                    new String[] {"GET / HTTP/1.1", host, NAME + " no colon " + EMAIL},
                    new String[] {"GET / HTTP/1.1", "Host: " + EMAIL + "/" + KEY},
                    new String[] {"GET /v3/api-docs HTTP/1.1", "Host: " + KEY.replace('_', '-') + ".example"},
                    new String[] {METHOD + " /api/v1/submissions HTTP/1.1", host},
                    new String[] {"GET / HTTP/" + KEY, host},
                    new String[] {
                        "POST /api/v1/submissions HTTP/1.1",
                        host,
                        "Content-Type: " + NAME + "/;;" + EMAIL,
                        "Content-Length: " + KEY
                    })) {
                assertThat(RawHttp.send(service, request)).as(request[0]).doesNotContain(" 500");
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isEqualTo(status);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isBetween(400, 499);
    }

    private static void answered(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isLessThan(500);
    }
}
