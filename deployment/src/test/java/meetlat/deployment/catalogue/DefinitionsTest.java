package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import meetlat.schemas.Catalogue;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    @TempDir
    private Path folder;

    @Test
    void theDigestIsTheSameInEveryJvm() throws IOException {
        // Were this to change, every version in force would seem to have been redefined. It does with the contract:
        // so a published version is compared by its record, and not by the digest that it was published with.
        assertThat(SmallCatalogue.copiedTo(folder).version(2).getContent())
                .isEqualTo("0c273b4384126c7bfc504d530d39ceb9");
    }

    @Test
    void theDigestOfWhatWasReadFromATopicIsThatOfWhatWasWritten() throws IOException {
        Catalogue written = SmallCatalogue.copiedTo(folder).version(2);
        BinaryMessageEncoder<Catalogue> encoder = Catalogue.getEncoder();
        BinaryMessageDecoder<Catalogue> decoder = Catalogue.getDecoder();

        Catalogue read = decoder.decode(encoder.encode(written));

        assertThat(Definitions.digest(read)).isEqualTo(written.getContent());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2/version.yaml                | Het voorstel               | Het tweede voorstel
                    2/version.yaml                | by sex and age             | by age and sex
                    2/code-lists.yaml             | nl: Vrouw                  | nl: Vrouwen
                    2/code-lists.yaml             | id: 12-17, parent: 0-17    | id: 12-17
                    2/code-lists.yaml             | nl: Soort geweld           | nl: Geweld
                    2/indicators/people.yaml      | unit: situation            | unit: event
                    2/indicators/people.yaml      | Wie geweld onderging.      | Wie geweld meemaakte.
                    2/indicators/people.yaml      | Also who heard it.         | Also who was told.
                    2/indicators/people.yaml      | [[sex, age]]               | [[age, sex], [sex]]
                    2/indicators/people.yaml      | violence: none             | violence: sum
                    2/indicators/people.yaml      | ascending: false           | ascending: true
                    2/indicators/people.yaml      | value: 12.5                | value: 12
                    2/indicators/people.yaml      | value: 100                 | value: 101
                    2/indicators/people.yaml      | leadsTo: victims           | leadsTo: situations
                    2/indicators/resources.yaml   | factor: 100                | factor: 1000
                    2/forms/monitoring.yaml       | Hoeveel slachtoffers?      | Aantal slachtoffers
                    2/forms/monitoring.yaml       | until: P2                  | until: P3
                    2/forms/monitoring.yaml       | Mostly children.           | Children.
                    2/forms/monitoring.yaml       | match: close               | match: broad
                    2/forms/monitoring-2.yaml     | zeroWhenBlank: true        | zeroWhenBlank: false
                    2/forms/monitoring-2.yaml     | minimum: 10                | minimum: 11
                    2/forms/monitoring-2.yaml     | options: [a, b]            | options: [b, a]
                    2/forms/monitoring-2.yaml     | school, shelter            | shelter, school
                    2/forms/monitoring-2.yaml     | longest: 300               | longest: 301
                    2/forms/monitoring-2.yaml     | Only for reading.          | For reading only.
                    """)
    void theDigestTellsEachPartOfTheDefinitionsApart(String file, String old, String text) throws IOException {
        SmallCatalogue files = SmallCatalogue.copiedTo(folder);
        String before = files.version(2).getContent();

        String after = files.with(file, old, text).version(2).getContent();

        assertThat(after.equals(before))
                .as("a breakdown that adds nothing is the only one that changes nothing")
                .isEqualTo(old.equals("[[sex, age]]"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    programme.yaml | nl: Buren                 | nl: Naburen
                    programme.yaml | Europe/Brussels           | Europe/Paris
                    programme.yaml | deadline: 2023-11-25      | deadline: 2023-12-25
                    programme.yaml | end: 2023-10-25           | end: 2023-10-26
                    projects.yaml  | stopped: 2023-08-01       | stopped: 2023-09-01
                    projects.yaml  | [Aartselaar, Boom]        | [Boom]
                    1/version.yaml | inForceFrom: 2022-10-25   | inForceFrom: 2022-10-26
                    """)
    void theDigestDoesNotTellFactsAndDatesApart(String file, String old, String text) throws IOException {
        SmallCatalogue files = SmallCatalogue.copiedTo(folder);
        String before = files.version(1).getContent();

        String after = files.with(file, old, text).version(1).getContent();

        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2/forms/monitoring.yaml   | aliases: [r5caae6a1]   | aliases: [r5caae6a2, r5caae6a1]
                    2/forms/monitoring.yaml   | [r5caae6a1]            | [r5caae6a1, another name]
                    2/forms/monitoring-2.yaml | aliases: [r0b1c2d3]    | note: {nl: Het eigen project., en: Your own.}
                    2/forms/monitoring-2.yaml | nl: Welk project?      | nl: Uw project?
                    2/forms/monitoring-2.yaml | id: period             | id: which-period
                    """)
    void theDigestDoesNotTellHowAnswersArrive(String file, String old, String text) throws IOException {
        SmallCatalogue files = SmallCatalogue.copiedTo(folder);
        String before = files.version(2).getContent();

        String after = files.with(file, old, text).version(2).getContent();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theOrderOfLanguagesInAFileDoesNotMatter() throws IOException {
        SmallCatalogue files = SmallCatalogue.copiedTo(folder);
        String before = files.version(1).getContent();

        String after = files.with(
                        "1/version.yaml",
                        "nl: De eerste versie., en: The first version.",
                        "en: The first version., nl: De eerste versie.")
                .version(1)
                .getContent();

        assertThat(after).isEqualTo(before);
    }
}
