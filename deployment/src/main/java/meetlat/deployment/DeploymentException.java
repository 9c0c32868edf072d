package meetlat.deployment;

/** Deployment cannot go on; the message says why and what to do. */
public final class DeploymentException extends RuntimeException {

    public DeploymentException(String message) {
        super(message);
    }

    public DeploymentException(String message, Throwable cause) {
        super(message, cause);
    }
}
