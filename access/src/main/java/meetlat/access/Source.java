package meetlat.access;

import java.util.List;
import java.util.Optional;

/**
 * A caller that is known: one forms integration, or one person or program that reads.
 *
 * @param name part of the identity of its submissions, so it does not change
 * @param forms what a submitter may send for; every for another role, which does not use it
 * @param projects likewise
 * @param keys several while one is being replaced
 * @param client the OAuth2 client whose tokens stand for it
 * @param signing given when its requests must be signed
 * @param ratePerMinute requests that one instance of a service takes in a minute
 * @param rejections where it wants to be told of rejections
 */
public record Source(
        String name,
        Role role,
        Scope forms,
        Scope projects,
        List<StoredKey> keys,
        Optional<String> client,
        Optional<Signing> signing,
        int ratePerMinute,
        Optional<Rejections> rejections) {

    /** When the file says nothing: ten a second, far above what people fill in. */
    public static final int DEFAULT_RATE_PER_MINUTE = 600;

    public Source {
        keys = List.copyOf(keys);
    }
}
