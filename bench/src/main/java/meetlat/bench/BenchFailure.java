package meetlat.bench;

import org.jspecify.annotations.Nullable;

/** There is no figure to print: a part failed, or what it wrote is wrong. The message is what the user sees. */
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchFailure(String message) {
        this(message, null);
    }

    BenchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
