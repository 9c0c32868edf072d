package meetlat.access;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request is refused. The message says what to do, and quotes no credentials: it is shown to the caller. */
public final class AccessRefused extends RuntimeException {

    private final Refusal refusal;
    private final @Nullable Duration retryAfter;

    public AccessRefused(Refusal refusal, String detail) {
        this(refusal, detail, null);
    }

    /** @param retryAfter how long to wait before the same may be tried again */
    public AccessRefused(Refusal refusal, String detail, @Nullable Duration retryAfter) {
        // Refusing is daily work: nobody reads where in the code it happened.
        super(detail, null, false, false);
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
