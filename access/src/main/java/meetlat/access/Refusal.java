package meetlat.access;

import java.util.Locale;

/** Why a request is refused. */
public enum Refusal {
    NO_CREDENTIALS(401),
    WRONG_CREDENTIALS(401),
    WRONG_KEY(401),
    EXPIRED_KEY(401),
    WRONG_TOKEN(401),
    WRONG_SIGNATURE(401),
    UNKNOWN_CLIENT(403),
    FORBIDDEN(403),
    BODY_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    /** Who calls cannot be told now; a retry may. */
    UNAVAILABLE(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status that says it. */
    public int status() {
        return status;
    }

    /** As answers and metrics have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
