package meetlat.ingest.privacy;

import static meetlat.ingest.privacy.PersonalData.ACCOUNT;
import static meetlat.ingest.privacy.PersonalData.EMAIL;
import static meetlat.ingest.privacy.PersonalData.PHONE;
import static meetlat.ingest.privacy.PersonalData.REGISTER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a text. */
class PersonalDataTest {

    private static final int ROUNDS = 1_000;

    /** Always the same: a telephone number written without + has the control number of a register number by chance. */
    private static final long SEED = 42;

    @ParameterizedTest
    @EnumSource
    void whereverItStandsAndHoweverItIsWrittenItIsFound(PersonalData kind) {
        PersonalTexts texts = new PersonalTexts(new Random(SEED));
        for (int round = 0; round < ROUNDS; round++) {
            String text = texts.sentenceWith(texts.some(kind));

            assertThat(PersonalData.in(text)).as("seed %s: %s", SEED, text).containsExactly(kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatTheEyeDoesNotSeeHidesIt(PersonalData kind) {
        PersonalTexts texts = new PersonalTexts(new Random(SEED));
        for (int round = 0; round < ROUNDS; round++) {
            String text = texts.sentenceWith(texts.disguised(texts.some(kind)));

            assertThat(PersonalData.in(text)).as("seed %s: %s", SEED, text).contains(kind);
        }
    }

    @Test
    void allKindsAreFoundTogether() {
        assertThat(PersonalData.in("an@voorbeeld.be 0470 12 34 56 85.07.30-033.28 BE68 5390 0754 7034"))
                .containsExactly(EMAIL, ACCOUNT, REGISTER_NUMBER, PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an.peeters@voorbeeld.be",
                "AN@VOORBEELD.BE",
                "an+formulier@sub.voorbeeld.co.uk",
                "an (at) voorbeeld.be",
                "an[at]voorbeeld",
                "an{@}voorbeeld.be",
                "an @ voorbeeld . be",
                "an@voorbeeld. be",
                "an @voorbeeld.be",
                "an@\nvoorbeeld.be",
                "an@voorbeeld[.]be",
                "an at voorbeeld dot be",
                "an apenstaartje voorbeeld punt be",
                "an arobase exemple point be",
                "an Klammeraffe beispiel Punkt be",
                "an_at_voorbeeld.be",
                "jürgen@müller.de",
                "用户@例え.テスト",
                "用户@例え。jp",
                "почта@пример.рф",
                "an＠ｖｏｏｒｂｅｅｌｄ．ｂｅ",
                "a\u200bn@\u2060voor\u00adbeeld.be",
                "<mailto:an@voorbeeld.be>",
                "\"an peeters\"@voorbeeld.be",
                "an@[192.0.2.1]",
                "an@xn--bcher-kva.example",
                "Zie an@voorbeeld.be, of bel.",
            })
    void anEmailAddress(String text) {
        assertThat(PersonalData.in(text)).contains(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0470123456",
                "0470/12.34.56",
                "0470/12,34,56",
                "0470 12 34 56",
                "04 70 12 34 56",
                "04 70 12 10 11",
                "0470 12.10.11",
                "0470-12-34-56",
                "0470_123_456",
                "(0470) 12 34 56",
                "gsm0470123456",
                "+32470123456",
                "+32 (0)470 12 34 56",
                "+ 32 470 12 34 56",
                "0032 470/12.34.56",
                "00 32 470 123 456",
                "32 470 12 34 56",
                "016 25 18 33",
                "016/25.18.33-34",
                "02 534 36 36",
                "02/5343636",
                "(02) 534.36.36",
                "+33 6 12 34 56 78",
                "06 12 34 56 78",
                "06-12345678",
                "+31 20 624 1111",
                "+49 30 1234567",
                "00352 621 123 456",
                "+44 20 7946 0958",
                "12 personen, tel. 0470 12 34 56 en 13 kinderen",
                "12 0470 12 34 56 13",
                "0470 12 34 56 0471 23 45 67",
                "٠٤٧٠١٢٣٤٥٦",
                "０４７０１２３４５６",
                "0️⃣4️⃣7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣",
                "0470\u200b12\u200b34\u200b56",
                "0470\n12\n34\n56",
                "0470 – 12 · 34 · 56",
            })
    void aPhoneNumber(String text) {
        assertThat(PersonalData.in(text)).containsExactly(PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.07.30-033.28",
                "85073003328",
                "850730 033 28",
                "850730-033-28",
                "85 07 30 033 28",
                "85/07/30/033/28",
                "85,07,30-033,28",
                "8 5 0 7 3 0 0 3 3 2 8",
                "42.01.22.051-81",
                "42 01 22 051 81",
                "INSZ:85073003328.",
                "8507300\n3328",
                "85.07.30\n033.28",
                "８５０７３００３３２８",
                "85\u200b07\u200b30\u200b033\u200b28",
                "12 85.07.30-033.28 13",
            })
    void aRegisterNumber(String text) {
        assertThat(PersonalData.in(text)).containsExactly(REGISTER_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "BE68539007547034",
                "be68-5390-0754-7034",
                "IBAN:BE68.5390.0754.7034.",
                "BE62510007547061",
                "BE68 5390\n0754 7034",
            })
    void anAccountNumber(String text) {
        assertThat(PersonalData.in(text)).containsExactly(ACCOUNT);
    }
}
