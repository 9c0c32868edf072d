package meetlat.bench.workload;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the definitions that a workload is made for, in the shape of the folder {@code catalogue}. */
public final class CatalogueFolder {

    private static final String EXACT = "match: exact";

    private CatalogueFolder() {}

    /** The programme, and version 1 in force. */
    public static void write(Workload workload, Path folder) {
        write(folder.resolve("programme.yaml"), out -> programme(workload, out));
        write(folder.resolve("projects.yaml"), out -> projects(workload, out));
        version(folder.resolve(Workload.DEFINITIONS.toString()), "inForceFrom: 2000-01-01", EXACT);
    }

    /**
     * A draft of version 2, in which the questions ask for nearly what the indicators mean.
     *
     * @param attempt each writes another draft, so that publishing it makes another edition
     */
    public static void writeDraft(Path folder, int attempt) {
        version(
                folder.resolve("2"),
                "# Not in force: a draft.",
                "match: close, note: {en: Attempt " + attempt + " at a definition}");
    }

    private static void version(Path version, String inForce, String match) {
        write(version.resolve("version.yaml"), out -> {
            out.println("labels: {en: Bench}");
            out.println("description: {en: Bench}");
            out.println(inForce);
        });
        write(version.resolve("indicators.yaml"), CatalogueFolder::indicators);
        write(version.resolve("forms/bench.yaml"), out -> form(match, out));
    }

    private static void programme(Workload workload, PrintWriter out) {
        out.println("id: bench");
        out.println("labels: {en: Bench}");
        out.println("languages: [en]");
        out.println("timeZone: Europe/Brussels");
        out.println("periods:");
        for (int p = 0; p < workload.periods(); p++) {
            out.println("  - {id: " + Workload.period(p) + ", start: " + Workload.start(p) + ", end: "
                    + Workload.start(p + 1) + "}");
        }
    }

    /** Short labels in one language: the whole catalogue is one record. */
    private static void projects(Workload workload, PrintWriter out) {
        out.println("projects:");
        for (int p = 0; p < workload.projects(); p++) {
            String id = Workload.project(p);
            out.println("  - {id: " + id + ", language: en, labels: {en: " + id + "}}");
        }
    }

    private static void indicators(PrintWriter out) {
        out.println("indicators:");
        for (int q = 0; q < Workload.QUESTIONS; q++) {
            out.println("  - {id: " + Workload.indicator(q)
                    + ", unit: person, targetGroup: victims, level: output, labels: {en: Indicator " + q
                    + "}, definition: {en: Indicator " + q + "}, sums: {periods: sum, projects: sum}}");
        }
    }

    private static void form(String match, PrintWriter out) {
        out.println("id: " + Workload.FORM);
        out.println("labels: {en: Bench}");
        out.println("questions:");
        for (int q = 0; q < Workload.QUESTIONS; q++) {
            out.println("  - {id: " + Workload.question(q) + ", indicator: " + Workload.indicator(q) + ", " + match
                    + ", maximum: " + Workload.MAXIMUM + ", labels: {en: Question " + q + "}}");
        }
    }

    private static void write(Path file, Consumer<PrintWriter> content) {
        try {
            Files.createDirectories(file.getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                content.accept(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
