package meetlat.deployment.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Programme;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;

/**
 * What a version defines, apart from the facts and dates around it, and from how answers arrive: aliases, and questions
 * that ask for the project or the period, say where an answer belongs and not what it counts for. A form that is copied in
 * Microsoft Forms has other ids for the same questions.
 */
public final class Definitions {

    private static final int DIGITS = 32;

    private Definitions() {}

    /**
     * The first 32 hexadecimal digits of the SHA-256 of the definitions' Avro binary. Maps are written sorted, so that
     * it is the same for a record that was just assembled and for one that was read from the topic, in every JVM.
     */
    public static String digest(Catalogue catalogue) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(encode(of(catalogue)))).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /**
     * A copy without the programme, its periods and projects, the edition, the dates and the thresholds, and
     * whose forms have neither aliases nor questions for the project or the period.
     */
    public static Catalogue of(Catalogue catalogue) {
        return Catalogue.newBuilder(catalogue)
                .setProgramme(new Programme("", Map.of(), ""))
                .setPeriods(List.of())
                .setProjects(List.of())
                .setForms(catalogue.getForms().stream().map(Definitions::of).toList())
                .setEdition(1)
                .setPublishedAt(Instant.EPOCH)
                .setInForceFrom(null)
                .setRetiredFrom(null)
                .setContent("")
                .clearDeviations()
                .clearSmallestPublished()
                .build();
    }

    private static Form of(Form form) {
        List<Question> questions = form.getQuestions().stream()
                .filter(question -> question.getType() != QuestionType.PROJECT)
                .filter(question -> question.getType() != QuestionType.PERIOD)
                .map(question ->
                        Question.newBuilder(question).setAliases(List.of()).build())
                .toList();
        return Form.newBuilder(form).setQuestions(questions).build();
    }

    private static byte[] encode(Catalogue catalogue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new SortedMapsWriter().write(catalogue, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class SortedMapsWriter extends SpecificDatumWriter<Catalogue> {

        SortedMapsWriter() {
            super(Catalogue.getClassSchema(), withoutOwnEncoders());
        }

        /** The encoders of the generated classes would write maps in the order that they happen to have. */
        private static SpecificData withoutOwnEncoders() {
            SpecificData data = new SpecificData(Catalogue.class.getClassLoader());
            data.setCustomCoders(false);
            data.addLogicalTypeConversion(new TimeConversions.DateConversion());
            data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
            return data;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Iterable<Map.Entry<Object, Object>> getMapEntries(Object map) {
            return new TreeMap<>((Map<Object, Object>) map).entrySet();
        }
    }
}
