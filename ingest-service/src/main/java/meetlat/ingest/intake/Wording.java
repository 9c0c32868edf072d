package meetlat.ingest.intake;

import java.util.List;

/**
 * Something to say to a sender, in whatever language it reads.
 *
 * @param values what stands in the text by position: numbers, texts of the catalogue, or a list of wordings of which
 *     one has to hold; never what a respondent wrote
 */
public record Wording(FaultCode code, List<Object> values) {

    public Wording {
        values = List.copyOf(values);
    }

    public static Wording of(FaultCode code, Object... values) {
        return new Wording(code, List.of(values));
    }
}
