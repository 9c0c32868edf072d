package meetlat.ingest.privacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Personal data of nobody in particular, in the ways that people write it, in sentences of four languages. */
final class PersonalTexts {

    private static final List<String> SENTENCES = List.of(
            "Meer weten? Contacteer %s voor de 12 deelnemers.",
            "In 2023 waren er 345 meldingen; bel gerust (%s)",
            "%s",
            "Personne de contact : %s, pour 16 familles.",
            "Le groupe de 8 personnes est suivi par %s; voir le rapport 2024.",
            "Ansprechpartner: %s\nDanke!",
            "Es gab 1.234 Anrufe – Kontakt: %s.",
            "Please contact %s about the 25 cases.",
            "Victim:%s/child 2");

    /** The area codes and first digits of Belgian numbers that are in use; the rest may be anything. */
    private static final List<String> LANDLINES = List.of("02 5", "03 2", "04 2", "09 2", "016 2", "014 3", "087 3");

    private static final List<String> MOBILES = List.of("0470", "0471", "0473", "0475", "0478", "0485", "0495", "0498");

    private static final List<String> FOREIGN = List.of(
            "+33 6 12 34 56 78",
            "+31 6 12345678",
            "+49 1512 3456789",
            "00352 621 123 456",
            "+44 (0)20 7946 0958",
            "+33612345678",
            "0031-20-6241111",
            "06 12 34 56 78",
            "06-12345678");

    private static final List<String> INVISIBLE =
            List.of("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u200e", "\ufe0f");

    private static final List<Integer> ZEROS = List.of((int) '０', 0x0660, 0x06F0, 0x0966, 0x1D7CE);

    private final Random random;

    PersonalTexts(Random random) {
        this.random = random;
    }

    String sentenceWith(String personal) {
        return of(SENTENCES).formatted(personal);
    }

    String some(PersonalData kind) {
        return switch (kind) {
            case EMAIL -> email();
            case PHONE -> phone();
            case REGISTER_NUMBER -> registerNumber();
            case ACCOUNT -> account();
        };
    }

    /** The same with invisible characters in it, and its digits in another script or width. */
    String disguised(String text) {
        int zero = of(ZEROS);
        StringBuilder disguised = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean digit = c >= '0' && c <= '9' && random.nextInt(3) > 0;
            disguised.appendCodePoint(digit ? zero + c - '0' : c);
            disguised.append(random.nextInt(4) == 0 ? of(INVISIBLE) : "");
        });
        return disguised.toString();
    }

    private String email() {
        String local = of(List.of("an", "jan.peeters", "Hélène", "ocmw-info", "o'neil", "用户", "j_p+x", "x1"));
        String at = of(List.of("@", "@", "@", " @ ", "＠", "(at)", " (at) ", "[at]", " [AT] ", "{@}"));
        String domain = of(List.of("voorbeeld.be", "exemple.brussels", "müller.de", "sub.example.org", "例え.jp"));
        return local + at + domain;
    }

    private String phone() {
        String number = random.nextBoolean()
                ? of(MOBILES) + digits(6)
                : landline(of(LANDLINES).replace(" ", ""));
        return switch (random.nextInt(6)) {
            case 0 -> "+32" + between() + parted(number.substring(1));
            case 1 -> "0032" + between() + parted(number.substring(1));
            case 2 -> "+32 (0)" + parted(number.substring(1));
            case 3 -> of(FOREIGN);
            default -> parted(number);
        };
    }

    /** Nine digits; the third of the local number is no 0, which some areas do not use. */
    private String landline(String beginning) {
        return beginning + (2 + random.nextInt(8)) + digits(9 - beginning.length() - 1);
    }

    /** A national number as people part it, with its area code apart or not. */
    private String parted(String number) {
        int area = number.length() - 6;
        String sub = number.substring(area);
        String head = number.substring(0, area);
        return switch (random.nextInt(4)) {
            case 0 -> number;
            case 1 -> head + of(List.of("/", " ", "-", " / ")) + sub;
            default -> {
                String mark = between();
                yield head
                        + of(List.of("/", " ", "-", "."))
                        + String.join(mark, sub.substring(0, 2), sub.substring(2, 4), sub.substring(4));
            }
        };
    }

    private String between() {
        return of(List.of("", " ", ".", "-", "\u00a0", "/"));
    }

    private String registerNumber() {
        int month = 1 + random.nextInt(12) + 20 * random.nextInt(3);
        String nine = "%02d%02d%02d%03d"
                .formatted(random.nextInt(100), month, 1 + random.nextInt(28), 1 + random.nextInt(998));
        long number = Long.parseLong(random.nextBoolean() ? nine : "2" + nine);
        String eleven = nine + "%02d".formatted(97 - number % 97);
        List<String> notations = List.of(
                "$1.$2.$3-$4.$5",
                "$1$2$3$4$5",
                "$1$2$3 $4 $5",
                "$1$2$3-$4-$5",
                "$1 $2 $3 $4 $5",
                "$1/$2/$3-$4/$5",
                "$1$2$3/$4.$5",
                "$1.$2.$3 - $4.$5",
                "$1$2$3-$4$5");
        return eleven.replaceFirst("(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})(\\d\\d)", of(notations));
    }

    private String account() {
        String bban = digits(12);
        int check =
                98 - new BigInteger(bban + "111400").mod(BigInteger.valueOf(97)).intValue();
        String iban = "BE%02d%s".formatted(check, bban);
        String mark = of(List.of("", " ", "-", ".", "\u00a0"));
        return String.join(mark, iban.substring(0, 4), iban.substring(4, 8), iban.substring(8, 12), iban.substring(12));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
