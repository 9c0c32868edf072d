package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;

/** Who may read figures as they are now, whole. The one place where that is decided. */
public interface FiguresAccess {

    boolean mayReadLive(HttpServletRequest request);
}
