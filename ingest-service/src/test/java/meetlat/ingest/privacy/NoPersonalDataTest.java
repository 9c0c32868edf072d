package meetlat.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like personal data, and is none. */
class NoPersonalDataTest {

    /** Always the same: figures in a row have the control number of a register number once in some 100,000 answers. */
    private static final long SEED = 42;

    @Test
    void ordinaryAnswersHoldNone() {
        OrdinaryTexts texts = new OrdinaryTexts(new Random(SEED));
        for (int round = 0; round < 5_000; round++) {
            String text = texts.some();

            assertThat(PersonalData.in(text)).as("seed %s: %s", SEED, text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "24\n50\n17\n8\n34\n24",
                "12 345 personen, 1.234.567,89 euro, 12 345 678 inwoners",
                "0 0 0 0 16 2",
                "0 16 25 18 33",
                "0\n16\n25\n18\n33\n12",
                "32 16 25 18 33",
                "op 01-02-2023 8 personen, op 06/07/23 1000, op 04.05.2023 12 34 56",
                "van 08:30-12:00 5 keer, van 08.30 - 12.00 5 keer",
                "2021-2022, 2022/2023, 2023-12-31",
                "9000 Gent, 4800 Verviers, B-1000 Brussel",
                "bel 1712, 112 of 107, of 0800 30 030",
                "dossier 2023-0456.789.123, versie 1.2.3.4",
                "ISBN 978-90-5934-123-4, EAN 5412345678908",
                "99999999999 en 12345678901",
                "85.07.30-033.29",
                "BE68 5390 0754 7035",
                "+12 000 euro, +25 %, +1 250 000 euro, +49 473 016 euro, +68,275,110 €",
                "theater@school, workshop muziek @ school. Daarna praten.",
                "Volg ons op @ocmw.gent of #veilig",
                "3 uur @ 12.50 euro",
                "look at besafe.be, of at www.besafe.be",
                "politie(zone) at work",
                "wet van 8 augustus 1983, art. 458 Strafwetboek",
                "jongeren van 12-17 en 18-25 jaar, 0,75 en 0.80 VTE",
            })
    void nor(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void elevenDigitsAreARegisterNumberOnlyWithTheirControlNumber() {
        long found = 0;
        for (int control = 0; control <= 99; control++) {
            if (PersonalData.in("n° 850730033" + (control < 10 ? "0" : "") + control)
                    .contains(PersonalData.REGISTER_NUMBER)) {
                found++;
            }
        }

        // One for a birth in 1985, one for a birth in 2085: the number does not tell the century.
        assertThat(found).isEqualTo(2);
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String digits = "0 12 34 ".repeat(12_000);
        String words = "a.b-c ".repeat(16_000);
        long before = System.nanoTime();

        assertThat(PersonalData.in(digits + words)).isEmpty();

        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }
}
