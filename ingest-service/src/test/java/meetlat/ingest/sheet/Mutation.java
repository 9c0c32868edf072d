package meetlat.ingest.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Damages a file in one of the ways in which files come damaged, or were made to harm. */
public final class Mutation {

    private static final List<String> EXTREMES = List.of(
            "",
            "-1",
            "0",
            "2147483647",
            "99999999999999999999",
            "1E999999999",
            "NaN",
            "ZZZ9999999",
            "A1:XFD1048576",
            "&x;",
            "<",
            ">",
            "\"",
            "]]>",
            "<!DOCTYPE a>",
            "<?x y?>",
            "\u0000",
            "true",
            "_xD800_",
            "../../x");

    private final Random random;

    public Mutation(Random random) {
        this.random = random;
    }

    public byte[] of(byte[] file) {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return switch (random.nextInt(zip ? 8 : 5)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 2 -> spliced(file, from(file), from(file));
            case 3 -> flipped(flipped(file));
            case 4 -> text(file);
            case 5 -> swapped(file);
            case 6 -> doubled(file);
            default -> mangled(file);
        };
    }

    private int from(byte[] bytes) {
        return random.nextInt(bytes.length);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            flipped[from(flipped)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** Up to the first place, and on from the second: what lies between is missing or comes twice. */
    private static byte[] spliced(byte[] bytes, int first, int second) {
        byte[] spliced = Arrays.copyOf(bytes, first + bytes.length - second);
        System.arraycopy(bytes, second, spliced, first, bytes.length - second);
        return spliced;
    }

    /** Puts something extreme in the place of a piece between two signs that separate. */
    private byte[] text(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = next(text, random.nextInt(text.length()));
        int end = random.nextBoolean() ? next(text, Math.min(start + 1, text.length())) : start;
        String extreme = EXTREMES.get(random.nextInt(EXTREMES.size()));
        return (text.substring(0, start) + extreme + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && "<>\"'= ;,\n/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private byte[] swapped(byte[] file) {
        GivenWorkbook workbook = GivenWorkbook.of(file);
        List<String> names = new ArrayList<>(workbook.parts().keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] kept = workbook.parts().get(one);
        workbook.withPart(one, workbook.parts().get(other)).withPart(other, kept);
        if (random.nextBoolean()) {
            workbook.parts().remove(one);
        }
        return workbook.bytes();
    }

    /** A part comes a second time, under a name that differs in case, or in nothing. */
    private byte[] doubled(byte[] file) {
        GivenWorkbook workbook = GivenWorkbook.of(file);
        List<String> names = new ArrayList<>(workbook.parts().keySet());
        String one = names.get(random.nextInt(names.size()));
        String same = one.substring(0, one.length() - 1) + '#';
        byte[] bytes = workbook.withPart(same, text(workbook.parts().get(one))).bytes();
        String last = random.nextBoolean() ? one : one.toUpperCase(Locale.ROOT);
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(same, last)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] mangled(byte[] file) {
        GivenWorkbook workbook = GivenWorkbook.of(file);
        List<String> names = new ArrayList<>(workbook.parts().keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            String one = names.get(random.nextInt(names.size()));
            byte[] part = workbook.parts().get(one);
            if (part.length > 0) {
                workbook.withPart(one, random.nextInt(4) == 0 ? flipped(part) : text(part));
            }
        }
        return workbook.bytes();
    }
}
