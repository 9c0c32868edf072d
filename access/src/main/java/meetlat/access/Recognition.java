package meetlat.access;

import java.time.Clock;

/** Tells from the credentials who calls. */
public final class Recognition {

    private final KnownSources sources;
    private final TokenReader tokens;
    private final Clock clock;

    public Recognition(KnownSources sources, TokenReader tokens, Clock clock) {
        this.sources = sources;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** No credentials are the public; wrong ones never are, so that nobody takes a mistyped key for a right one. */
    public Caller of(Credentials credentials) {
        if (credentials instanceof Credentials.Key key) {
            return new Caller.Known(sources.current().ofKey(key.key(), clock.instant()));
        }
        if (credentials instanceof Credentials.Token token) {
            return new Caller.Known(sources.current().ofClient(tokens.client(token.text())));
        }
        return new Caller.Anyone();
    }
}
