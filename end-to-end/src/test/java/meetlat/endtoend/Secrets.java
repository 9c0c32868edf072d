package meetlat.endtoend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts that must be nowhere, and how they would look in bytes if they were. */
final class Secrets {

    private static final int BASE64_GROUP = 3;

    /** Each way in which a secret may be written, as bytes of ISO 8859-1, to the secret. */
    private final Map<String, String> written = new LinkedHashMap<>();

    Secrets(List<String> secrets) {
        for (String secret : secrets) {
            ways(secret).forEach(way -> written.put(way, secret));
            ways(secret.toLowerCase(Locale.ROOT)).forEach(way -> written.putIfAbsent(way, secret));
        }
    }

    /** Which of them stand in some bytes. */
    Set<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Set<String> found = new LinkedHashSet<>();
        written.forEach((way, secret) -> {
            if (text.contains(way)) {
                found.add(secret);
            }
        });
        return found;
    }

    private static Set<String> ways(String secret) {
        byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
        Set<String> ways = new LinkedHashSet<>();
        ways.add(new String(utf8, StandardCharsets.ISO_8859_1));
        ways.add(new String(secret.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        ways.add(new String(secret.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        ways.add(HexFormat.of().formatHex(utf8));
        ways.add(HexFormat.of().withUpperCase().formatHex(utf8));
        ways.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        ways.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        for (int before = 0; before < BASE64_GROUP; before++) {
            ways.add(inBase64(utf8, before, Base64.getEncoder()));
            ways.add(inBase64(utf8, before, Base64.getUrlEncoder()));
        }
        return ways;
    }

    /** The part of the base64 that does not depend on what stands before and behind. */
    private static String inBase64(byte[] bytes, int before, Base64.Encoder encoder) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String text = encoder.withoutPadding().encodeToString(shifted);
        int certain = shifted.length / BASE64_GROUP * 4;
        return text.substring(before == 0 ? 0 : 4, certain);
    }
}
