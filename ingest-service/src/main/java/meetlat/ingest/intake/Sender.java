package meetlat.ingest.intake;

import meetlat.access.Scope;

/**
 * Who sends submissions, and for what.
 *
 * @param source the name under which its submissions are taken in; part of their identity
 * @param forms the forms that it may send
 * @param projects the projects that it may report for
 */
public record Sender(String source, Scope forms, Scope projects) {

    /** A sender that may send whatever the catalogue has. */
    public static Sender ofEverything(String source) {
        return new Sender(source, new Scope.Every(), new Scope.Every());
    }
}
