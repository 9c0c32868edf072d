package meetlat.aggregate.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What an annex is given as. */
enum AnnexFormat {
    HTML(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8)),
    PDF(MediaType.APPLICATION_PDF);

    private final MediaType mediaType;

    AnnexFormat(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** The name in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format asked for; HTML when none of these is.
     *
     * @param format by name, which goes before the header; null when it was not sent
     * @param accept the header Accept (RFC 9110); null when it was not sent
     */
    static AnnexFormat of(@Nullable String format, @Nullable String accept) {
        if (format != null) {
            List<String> choices = Arrays.stream(values()).map(AnnexFormat::id).toList();
            NoSuchChoice.unlessAmong("format", format, choices);
            return values()[choices.indexOf(format)];
        }
        return accepted(accept).stream()
                .flatMap(type -> Arrays.stream(values()).filter(known -> type.includes(known.mediaType)))
                .findFirst()
                .orElse(HTML);
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            // A header that nobody can read is no reason to refuse figures.
            return List.of();
        }
    }
}
