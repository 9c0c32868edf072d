package meetlat.local;

import org.jspecify.annotations.Nullable;

/** The system could not be brought up or kept up. The message is the one line that the user sees. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what failed and where to look, in one line
     */
    public StartFailure(String message) {
        this(message, null);
    }

    /**
     * @param message what failed and where to look, in one line
     * @param cause what it came from, for a debugger rather than for the user
     */
    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
