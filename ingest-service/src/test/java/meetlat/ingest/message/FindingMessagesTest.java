package meetlat.ingest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.ingest.receipt.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingMessagesTest {

    /** The codes of normalization, each with every set of parameters that it may come with. */
    private static final List<Finding> ALL = List.of(
            finding("unknown-form", Map.of()),
            finding("unknown-project", Map.of()),
            finding("unknown-period", Map.of()),
            finding("unknown-question", Map.of()),
            finding("not-a-count", Map.of()),
            finding("negative-count", Map.of()),
            finding("implausible-count", Map.of("minimum", "2345", "maximum", "6789")),
            finding("unknown-choice", Map.of()),
            finding(
                    "breakdown-exceeds-total",
                    Map.of("total", "2345", "sum", "6789", "indicator", "victims", "dimension", "sex")),
            finding(
                    "breakdown-misses-total",
                    Map.of("total", "6789", "sum", "2345", "indicator", "victims", "dimension", "sex")),
            finding("part-exceeds-total", Map.of("total", "2345", "part", "6789")),
            finding("period-outside-project", Map.of("started", "2023-03-17")),
            finding("period-outside-project", Map.of("stopped", "2024-11-19")),
            finding("period-outside-project", Map.of("started", "2023-03-17", "stopped", "2024-11-19")),
            finding("late", Map.of("days", "2345", "deadline", "2024-11-19")),
            finding("before-end", Map.of("end", "2024-11-19")));

    /** How the values of {@link #ALL} are written. */
    private static final Map<String, Map<String, String>> WRITTEN = Map.of(
            "nl",
            written("2.345", "6.789", "17 maart 2023", "19 november 2024"),
            "fr",
            written("2\u202f345", "6\u202f789", "17 mars 2023", "19 novembre 2024"),
            "de",
            written("2.345", "6.789", "17. März 2023", "19. November 2024"),
            "en",
            written("2,345", "6,789", "March 17, 2023", "November 19, 2024"));

    /** A catalogue that gives no names. */
    private static final FindingMessages.Names IDS = (kind, id) -> id;

    private final FindingMessages messages = new FindingMessages();

    @Test
    void aBreakdownIsCalledWhatTheCatalogueCallsIt() {
        Finding finding = finding(
                "breakdown-exceeds-total",
                Map.of("total", "10", "sum", "12", "indicator", "victims", "dimension", "sex"));

        assertThat(messages.message(
                        finding,
                        Optional.empty(),
                        (kind, id) -> kind.equals("indicator") ? "Slachtoffers" : "Geslacht",
                        Locale.forLanguageTag("nl")))
                .startsWith("De uitsplitsing van “Slachtoffers” naar “Geslacht” telt op tot 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyCodeHasATextInWhichEveryParameterIsUsed(String language) {
        for (Finding finding : ALL) {
            String message = message(finding, language);

            assertThat(message)
                    .as("%s in %s", finding, language)
                    .doesNotContain("{", "}", "null", "'", finding.code())
                    .endsWith(".");
            assertThat(finding.parameters().values())
                    .allSatisfy(value ->
                            assertThat(message).contains(WRITTEN.get(language).getOrDefault(value, value)));
        }
    }

    @Test
    void everyTextIsForAKnownCode() {
        assertThat(Arrays.stream(FindingText.values())
                        .map(text -> Map.entry(text.code(), Set.copyOf(text.parameters()))))
                .containsExactlyInAnyOrderElementsOf(ALL.stream()
                        .map(f -> Map.entry(f.code(), f.parameters().keySet()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void aBundleHoldsTheseTextsAndNoOthers(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/messages/findings_" + language + ".properties")) {
            bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(bundle.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("about-question"),
                                Arrays.stream(FindingText.values()).map(FindingText::key))
                        .toList());
    }

    @Test
    void noTwoLanguagesSayTheSame() {
        for (Finding finding : ALL) {
            List<String> texts = new ArrayList<>();
            for (String language : List.of("nl", "fr", "de", "en")) {
                texts.add(message(finding, language));
            }
            assertThat(texts).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFindingAboutAQuestionNamesItByItsLabel() {
        Finding negative = new Finding("negative-count", "witnesses", Map.of());

        assertThat(messages.message(negative, Optional.of("Nombre d'enfants {témoins}"), IDS, Locale.FRENCH))
                .isEqualTo("« Nombre d'enfants {témoins} » : Le nombre est négatif. "
                        + "Corrigez la réponse et envoyez de nouveau.");
    }

    @Test
    void aQuestionWithoutALabelIsNamedByItsId() {
        Finding negative = new Finding("negative-count", "witnesses", Map.of());

        assertThat(messages.message(negative, Optional.empty(), IDS, Locale.ENGLISH))
                .isEqualTo("“witnesses”: The number is negative. Mend the answer and send it again.");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB,'Submitted one day after the deadline of 1 July 2024.'",
        "en-US,'Submitted one day after the deadline of July 1, 2024.'",
        "nl-BE,'Ingezonden één dag na de uiterste datum, 1 juli 2024.'",
        "de-BE,'Eingesandt einen Tag nach der Frist vom 1. Juli 2024.'"
    })
    void datesAreWrittenAsInTheReadersCountry(String reader, String message) {
        assertThat(message(finding("late", Map.of("days", "1", "deadline", "2024-07-01")), reader))
                .isEqualTo(message);
    }

    @Test
    void aCodeWithoutATextStandsForItself() {
        assertThat(message(finding("new-code", Map.of("x", "1")), "nl")).isEqualTo("new-code");
    }

    @Test
    void aFindingWithoutTheValuesOfItsTextIsNamedByItsCode() {
        assertThat(message(finding("late", Map.of("days", "3")), "nl")).isEqualTo("late");
        assertThat(message(finding("late", Map.of("days", "few", "deadline", "2024-07-01")), "nl"))
                .isEqualTo("late");
        assertThat(message(finding("before-end", Map.of("end", "soon")), "nl")).isEqualTo("before-end");
    }

    private String message(Finding finding, String reader) {
        return messages.message(finding, Optional.empty(), IDS, Locale.forLanguageTag(reader));
    }

    private static Finding finding(String code, Map<String, String> parameters) {
        return new Finding(code, null, parameters);
    }

    private static Map<String, String> written(String... values) {
        return Map.of("2345", values[0], "6789", values[1], "2023-03-17", values[2], "2024-11-19", values[3]);
    }
}
