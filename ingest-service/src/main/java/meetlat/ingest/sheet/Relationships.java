package meetlat.ingest.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that a part refers to, by id and by type (ECMA-376 part 2, 9.3). */
final class Relationships {

    private static final int MOST = 10_000;

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relationships() {}

    /** Those of a part, or of the document as a whole if the name is empty. None if the zip has none. */
    static Relationships of(ZipParts parts, String part) {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Relationships found = new Relationships();
        parts.part(folder + "_rels/" + part.substring(name) + ".rels").ifPresent(in -> {
            try (XmlPart xml = new XmlPart(in)) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        found.add(xml, folder);
                    }
                }
            }
        });
        return found;
    }

    private void add(XmlPart xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id == null || type == null || target == null || "External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        String path = path(folder, target);
        byId.put(id, path);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        if (byId.size() > MOST) {
            throw SheetRefused.damaged("too many relationships");
        }
    }

    private static String path(String folder, String target) {
        String written = target.replace('\\', '/');
        String path = written.startsWith("/") ? written.substring(1) : folder + written;
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path.replaceAll("[^/]+/\\.\\./", "").replace("/./", "/");
    }

    /** The part behind an {@code r:id}. */
    Optional<String> part(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first part of a type, by the last word of the type's address, which both namespaces share. */
    Optional<String> first(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
