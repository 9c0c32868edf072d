package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a main class in a JVM of its own with little memory, where whatever grows with a file fails at once. */
final class SmallHeap {

    private SmallHeap() {}

    /** The lines that the class writes, its errors among them. */
    static List<String> run(int mebibytes, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var out = process.inputReader(StandardCharsets.UTF_8)) {
                return out.lines().toList();
            } finally {
                process.destroy();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads each file and writes the number of its rows and cells, or why it is refused. */
    public static void main(String[] files) {
        for (String file : files) {
            System.out.println(read(Path.of(file)));
        }
    }

    private static String read(Path file) {
        long rows = 0;
        long cells = 0;
        try (Sheet sheet = SheetFile.open(file, SheetLimits.DEFAULTS)) {
            while (sheet.hasNext()) {
                rows++;
                cells += sheet.next().cells().size();
            }
            return rows + " rows, " + cells + " cells";
        } catch (SheetRefused refused) {
            return refused.reason().name();
        }
    }
}
