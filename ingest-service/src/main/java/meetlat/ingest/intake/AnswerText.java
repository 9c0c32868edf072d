package meetlat.ingest.intake;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What the texts say that Microsoft Forms gives in place of numbers and lists. */
final class AnswerText {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern IN_THOUSANDS = Pattern.compile("-?[0-9]{1,3}([.,'’\\h][0-9]{3})++");
    private static final String SEPARATOR = ";";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnswerText() {}

    /** The whole number that a text is, blanks around it aside; otherwise the text. */
    static JsonNode number(String text) {
        String digits = Names.stripped(text);
        if (!WHOLE_NUMBER.matcher(digits).matches()) {
            return StringNode.valueOf(text);
        }
        try {
            return LongNode.valueOf(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return StringNode.valueOf(text);
        }
    }

    /** Whether it looks like a number in thousands, such as 1.234: in another country the same is a fraction. */
    static boolean isInThousands(JsonNode answer) {
        return answer.isString()
                && IN_THOUSANDS.matcher(Names.stripped(answer.stringValue())).matches();
    }

    /**
     * The list that a text is: JSON, as a flow gives it, or {@code A;B;}, as an export does. An option may have a
     * semicolon in itself.
     */
    static JsonNode list(String text, List<String> options) {
        String list = Names.stripped(text);
        return list.startsWith("[") ? json(text, list) : separated(list, options);
    }

    private static JsonNode json(String text, String list) {
        try {
            return JSON.readTree(list);
        } catch (JacksonException e) {
            return StringNode.valueOf(text);
        }
    }

    private static JsonNode separated(String list, List<String> options) {
        List<String> longestFirst = options.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        int from = 0;
        while (from < list.length()) {
            int end = from + lengthOfFirst(list.substring(from), longestFirst);
            texts.add(Names.stripped(list.substring(from, end)));
            from = end + SEPARATOR.length();
        }
        return texts;
    }

    private static int lengthOfFirst(String list, List<String> longestFirst) {
        int separator = list.indexOf(SEPARATOR);
        return longestFirst.stream()
                .filter(option -> list.equals(option) || list.startsWith(option + SEPARATOR))
                .findFirst()
                .map(String::length)
                .orElse(separator < 0 ? list.length() : separator);
    }
}
