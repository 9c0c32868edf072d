package meetlat.ingest.operations;

import meetlat.ingest.operations.KeyFile.KeyRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start without the key of the pseudonyms, in place of a stack trace. */
final class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
        return new FailureAnalysis(
                "meetlat.respondents.keep is pseudonym, but the key is not there: " + cause.getMessage(),
                "Let meetlat.respondents.key-file name a file with at least 32 random bytes in base64 or hexadecimal, such as"
                        + " (umask 077; openssl rand -base64 32 > key), or set meetlat.respondents.keep to nothing.",
                cause);
    }
}
