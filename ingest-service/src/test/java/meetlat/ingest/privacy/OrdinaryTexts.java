package meetlat.ingest.privacy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write in answers: counts, days, hours, amounts, places, codes, and nobody's particulars. */
final class OrdinaryTexts {

    private static final List<String> WORDS = List.of(
            "personen",
            "slachtoffers,",
            "familles",
            "signalements.",
            "Fälle",
            "Beratungen;",
            "families",
            "sessions:",
            "in",
            "en",
            "et",
            "und",
            "and",
            "voor",
            "pour",
            "het",
            "(zie",
            "bijlage)",
            "waarvan",
            "dont",
            "davon");

    private static final List<String> MONTHS = List.of("januari", "mars", "April", "August", "décembre");

    private final Random random;

    OrdinaryTexts(Random random) {
        this.random = random;
    }

    /** One to twelve of such things in a row. */
    String some() {
        return Stream.generate(this::thing).limit(1 + random.nextInt(12)).collect(Collectors.joining(" "));
    }

    private String thing() {
        return switch (random.nextInt(12)) {
            case 0 -> count() + " " + of(WORDS);
            case 1 -> day();
            case 2 -> "%d %s %d".formatted(1 + random.nextInt(28), of(MONTHS), year());
            case 3 -> "%s%s euro".formatted(of(List.of("", "+", "± ")), count());
            case 4 ->
                "%02d:%02d-%02d:%02d"
                        .formatted(random.nextInt(24), random.nextInt(60), random.nextInt(24), random.nextInt(60));
            case 5 -> "%d %s".formatted(1_000 + random.nextInt(9_000), of(List.of("Gent", "Namur", "Eupen", "Genk")));
            case 6 -> "%d,%02d %%".formatted(random.nextInt(100), random.nextInt(100));
            case 7 -> "%d-%d jaar".formatted(random.nextInt(18), 18 + random.nextInt(60));
            case 8 -> "IFG-%d-%04d".formatted(year(), random.nextInt(10_000));
            case 9 -> "%d/%03d, bel 1712".formatted(year(), random.nextInt(1_000));
            case 10 -> counts() + ".";
            default -> of(WORDS);
        };
    }

    /** Whole, with thousands parted as in Dutch or German, French, English, or not at all. */
    private String count() {
        long count = (long) Math.pow(10, random.nextDouble() * 8);
        String parted = "%,d".formatted(count);
        return parted.replace(",", of(List.of(".", " ", "\u202f", ",", "")));
    }

    /** One figure for each period. */
    private String counts() {
        String mark = of(List.of(" ", ", ", "; ", " / ", "\n"));
        return Stream.generate(() -> Integer.toString(random.nextInt(60)))
                .limit(6)
                .collect(Collectors.joining(mark));
    }

    private String day() {
        String mark = of(List.of("/", "-", "."));
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return random.nextInt(3) == 0
                ? "%d-%02d-%02d".formatted(year(), month, day)
                : of(List.of("%d", "%02d")).formatted(day) + mark + "%02d".formatted(month) + mark + year();
    }

    private int year() {
        return 1990 + random.nextInt(40);
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
