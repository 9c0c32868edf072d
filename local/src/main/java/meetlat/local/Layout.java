package meetlat.local;

import java.nio.file.Path;

/**
 * Where things are: what the build made, and the one ignored folder that holds all a run leaves behind.
 *
 * @param root the project's root folder
 * @param home the folder for data, logs and the run file
 */
public record Layout(Path root, Path home) {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** The layout of a checkout, which keeps its runs in {@code .meetlat}. */
    public static Layout of(Path root) {
        return new Layout(root, root.resolve(".meetlat"));
    }

    /** The same build, with its runs kept elsewhere. */
    public Layout withHome(Path otherHome) {
        return new Layout(root, otherHome);
    }

    /** The folder with the broker's jars. */
    public Path brokerLibs() {
        return root.resolve("local/target/broker/lib");
    }

    /** The folder that the registry's distribution was unpacked in. */
    public Path registryApp() {
        return root.resolve("local/target/registry");
    }

    /** The executable jar of a module. */
    public Path jar(String module) {
        return root.resolve(module).resolve("target").resolve(module + "-" + VERSION + "-exec.jar");
    }

    /** The programme's definitions. */
    public Path catalogue() {
        return root.resolve("catalogue");
    }

    /** What is kept between runs. */
    public Path data() {
        return home.resolve("data");
    }

    /** What one part keeps between runs. */
    public Path data(String part) {
        return data().resolve(part);
    }

    /** What one part writes while it runs. */
    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** The processes that run now. */
    public Path runFile() {
        return home.resolve("run.pids");
    }
}
