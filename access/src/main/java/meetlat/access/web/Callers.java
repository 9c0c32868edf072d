package meetlat.access.web;

import jakarta.servlet.http.HttpServletRequest;
import meetlat.access.Caller;
import org.jspecify.annotations.Nullable;

/** Who makes a request, kept with the request. */
public final class Callers {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Callers() {}

    /** Whoever was not recognized is the public. */
    public static Caller of(HttpServletRequest request) {
        @Nullable Object caller = request.getAttribute(ATTRIBUTE);
        return caller == null ? new Caller.Anyone() : (Caller) caller;
    }

    /** Notes who makes a request, once that is known. */
    public static void remember(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
