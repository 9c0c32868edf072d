package meetlat.deployment.catalogue.entry;

import java.util.List;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;

/** {@code code-lists.yaml}. */
public record CodeListsFile(List<CodeListEntry> codeLists, List<DimensionEntry> dimensions) {

    public static final String WHAT = "the code lists";
    public static final CodeListsFile NONE = new CodeListsFile(List.of(), List.of());

    /** One way to break an indicator down. */
    public record DimensionEntry(Located<String> id, Located<String> codeList, Texts labels) {

        static DimensionEntry from(Section section) {
            return new DimensionEntry(
                    section.word("id"),
                    section.word("codeList"),
                    section.required("labels").texts());
        }
    }

    public static CodeListsFile from(Section section) {
        return new CodeListsFile(
                section.required("codeLists").sections("code list", CodeListEntry::from),
                section.required("dimensions").sections("dimension", DimensionEntry::from));
    }
}
