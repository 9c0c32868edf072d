package meetlat.deployment.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.entry.QuestionEntry.BlockEntry;
import meetlat.deployment.catalogue.yaml.Located;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is asked: a question of the file, or one of those that a block of the file stands for.
 *
 * @param codes the codes that a block gives it, by dimension in the block's order; empty for a question on its own
 * @param labels its text by language
 * @param headings what heads its answers in an export, by language: see {@link Headings}
 */
record AskedQuestion(
        String id,
        QuestionEntry entry,
        Map<String, String> codes,
        SortedMap<String, String> labels,
        SortedMap<String, String> headings) {

    /** All of a form, in its order. Codes and dimensions that there are not are passed over. */
    static List<AskedQuestion> of(FormFile form, ReadVersion version) {
        List<AskedQuestion> asked = new ArrayList<>();
        Headings headings = new Headings();
        for (QuestionEntry entry : form.questions()) {
            if (entry.block() == null) {
                SortedMap<String, String> labels = entry.labels().values();
                asked.add(new AskedQuestion(entry.id().value(), entry, Map.of(), labels, headings.of(labels)));
            } else {
                List<String> by = entry.block().by().stream()
                        .map(Located::value)
                        .filter(dimension -> version.codesOf(dimension).isPresent())
                        .distinct()
                        .toList();
                expand(entry, by, new LinkedHashMap<>(), version, headings, asked);
            }
        }
        return asked;
    }

    private static void expand(
            QuestionEntry entry,
            List<String> by,
            Map<String, String> codes,
            ReadVersion version,
            Headings headings,
            List<AskedQuestion> asked) {
        if (codes.size() == by.size()) {
            if (!by.isEmpty()) {
                String id = entry.id() + "." + String.join(".", codes.values());
                SortedMap<String, String> labels = labels(entry, codes, version);
                asked.add(new AskedQuestion(id, entry, codes, labels, headings.of(labels)));
            }
            return;
        }
        String dimension = by.get(codes.size());
        for (String code : codesOf(entry.block(), dimension, version)) {
            Map<String, String> more = new LinkedHashMap<>(codes);
            more.put(dimension, code);
            expand(entry, by, more, version, headings, asked);
        }
    }

    private static List<String> codesOf(@Nullable BlockEntry block, String dimension, ReadVersion version) {
        CodeListEntry list = version.codesOf(dimension).orElseThrow();
        if (block == null || !block.codes().containsKey(dimension)) {
            return list.finest();
        }
        return block.codes().get(dimension).stream()
                .map(Located::value)
                .filter(list.codeIds()::contains)
                .distinct()
                .toList();
    }

    private static SortedMap<String, String> labels(
            QuestionEntry entry, Map<String, String> codes, ReadVersion version) {
        SortedMap<String, String> labels = new TreeMap<>(entry.labels().values());
        codes.forEach((dimension, code) -> {
            Map<String, String> names = version.codesOf(dimension)
                    .flatMap(list -> list.code(code))
                    .map(found -> (Map<String, String>) found.labels().values())
                    .orElse(Map.of());
            labels.replaceAll((language, label) ->
                    label.replace(placeholder(dimension), names.getOrDefault(language, placeholder(dimension))));
        });
        return labels;
    }

    /** What stands for a dimension's code in the labels of a block. */
    static String placeholder(String dimension) {
        return "{" + dimension + "}";
    }

    /** The aliases that the file gives it. */
    List<Located<String>> given() {
        if (entry.block() == null) {
            return entry.aliases();
        }
        Located<String> alias = entry.block().aliases().get(codesInId());
        return alias == null ? List.of() : List.of(alias);
    }

    /** How its codes stand in the id of a block's question. */
    String codesInId() {
        return String.join(".", codes.values());
    }

    /** The other names under which answers to it arrive: those that are given, then its headings. */
    List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        given().forEach(alias -> aliases.add(alias.value()));
        aliases.addAll(headings.values());
        aliases.remove(id);
        // A label that is empty is a mistake, and no name.
        aliases.remove("");
        return List.copyOf(aliases);
    }

    /** The cell that it counts for by a crosswalk, its own or that of an exception; null when it counts for none. */
    @Nullable
    CellKey cell(CrosswalkEntry crosswalk) {
        if (crosswalk.indicator() == null) {
            return null;
        }
        Map<String, String> all = new TreeMap<>(codes);
        // Where both give a code, which is noted, the block's keeps its questions apart.
        crosswalk.dimensions().forEach((dimension, code) -> all.putIfAbsent(dimension, code.value()));
        return new CellKey(crosswalk.indicator().value(), all);
    }
}
