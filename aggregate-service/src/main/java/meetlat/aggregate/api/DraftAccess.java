package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;

/** Who may see definitions versions that are still drafts. The one place where that is decided. */
public interface DraftAccess {

    boolean mayReadDrafts(HttpServletRequest request);
}
