package meetlat.access.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meetlat.access.Role;

/**
 * A key to be added.
 *
 * @param source added too when there is no source of this name
 * @param role needed for a new source; for another it must be the one that it has
 * @param forms of a new submitter
 * @param projects of a new submitter
 * @param until the moment from which the key is refused
 */
public record NewKey(
        String source, Optional<Role> role, List<String> forms, List<String> projects, Optional<Instant> until) {

    public NewKey {
        forms = List.copyOf(forms);
        projects = List.copyOf(projects);
    }
}
