package meetlat.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for a Java process on the JDK that runs this one. */
final class Java {

    /** Quick to start and small, which counts for more on one machine than peak speed. */
    static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

    private Java() {}

    static List<String> jar(Path jar, List<String> jvmOptions, List<String> arguments) {
        List<String> command = start(jvmOptions);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    static List<String> main(Path libs, String mainClass, List<String> jvmOptions, List<String> arguments) {
        List<String> command = start(jvmOptions);
        command.add("-cp");
        command.add(libs.resolve("*").toString());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static List<String> start(List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        return command;
    }
}
