package meetlat.access.file;

/** The file cannot be used or changed; the message says why and what to do, without a secret. */
public final class SourcesFileException extends RuntimeException {

    public SourcesFileException(String message) {
        super(message);
    }

    public SourcesFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
