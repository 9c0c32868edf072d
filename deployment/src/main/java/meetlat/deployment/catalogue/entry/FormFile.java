package meetlat.deployment.catalogue.entry;

import java.util.List;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** {@code forms/*.yaml}. */
public record FormFile(
        Located<String> id, Texts labels, @Nullable Located<String> replaces, List<QuestionEntry> questions) {

    public static final String WHAT = "form";

    public static FormFile from(Section section) {
        return new FormFile(
                section.word("id"),
                section.required("labels").texts(),
                section.optional("replaces").word(),
                section.required("questions").sections("question", QuestionEntry::from));
    }
}
