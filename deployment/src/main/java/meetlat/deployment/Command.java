package meetlat.deployment;

import java.util.Locale;

/** What the deployment step is asked to do. */
enum Command {
    /** Names every mistake of the catalogue; needs neither broker nor registry. */
    VALIDATE,
    /** Validates the catalogue and publishes it. */
    PUBLISH,
    /** Sends a file to a running ingest-service; has options of its own, see {@link meetlat.deployment.importing}. */
    IMPORT,
    /** Adds a key to a sources file or removes one; has a command line of its own, see {@link KeysCommand}. */
    KEYS,
    /** Takes records off the log of submissions; has options of its own, see {@link Erasure}. */
    ERASE,
    /** Makes the topics, registers the schemas, and publishes: what a start needs. No word stands for it. */
    DEPLOY;

    static Command of(String word) {
        if (word.equals(DEPLOY.word())) {
            throw new DeploymentException("not understood: " + word + "; leave the word out to do everything");
        }
        for (Command command : values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        throw new DeploymentException(
                "not understood: " + word + "; commands are validate, publish, import, keys and erase");
    }

    boolean isWord(String word) {
        return word().equals(word);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
