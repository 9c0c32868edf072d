package meetlat.ingest.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes bodies out of good ones that a sender should never send, but some will. */
final class Mutations {

    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+]*|[^;,\\s{}\\[\\]:\"]+");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\" \"",
            "0",
            "-1",
            "1.5",
            "7",
            "\"7\"",
            "\" 8 \"",
            "\"1.234\"",
            "1e999",
            "1e-999",
            "99999999999999999999",
            "\"99999999999999999999\"",
            "[]",
            "{}",
            "[[[[1]]]]",
            "{\"a\": {\"b\": []}}",
            "\"[\\\"Physical\\\"]\"",
            "\"[\\\"Physical\\\", 1]\"",
            "\"Physical;\"",
            "\"yes\"",
            "\"P6\"",
            "\"luik\"",
            "\"2024-02-30T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"13/13/2024 25:61\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"=1+1\"",
            "7",
            "6",
            "5",
            "x");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("UTF-32"),
            Charset.forName("IBM037"));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Between one and three mutations of a body, or none at all. */
    byte[] of(String body) {
        String text = body;
        for (int i = random.nextInt(3); i > 0; i--) {
            text = random.nextBoolean() ? anotherValue(text) : without(text);
        }
        byte[] bytes = random.nextInt(12) == 0 ? text.getBytes(any(CHARSETS)) : text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> twice(bytes);
            default -> bytes;
        };
    }

    private String anotherValue(String text) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return text;
        }
        MatchResult value = any(values);
        return text.substring(0, value.start()) + any(VALUES) + text.substring(value.end());
    }

    private String without(String text) {
        String[] parts = text.split("(?<=[,;\n])");
        int removed = random.nextInt(parts.length);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            left.append(i == removed ? "" : parts[i]);
        }
        return left.toString();
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] twice(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length + 1);
        out.writeBytes(Arrays.copyOf(bytes, from));
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
