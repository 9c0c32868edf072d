package meetlat.ingest.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups of digits in a plain text that stand so close that they may be one number.
 *
 * @param groups from left to right; not empty
 */
record DigitRun(List<Group> groups) {

    private static final Pattern GROUP = Pattern.compile("\\d+");

    /**
     * @param start where its first digit stands in the text
     * @param digits the digits
     * @param before what stands between it and the group before it; empty for the first
     */
    record Group(int start, String digits, String before) {
        int end() {
            return start + digits.length();
        }
    }

    /** The pattern of a run, given that of what may part two groups. */
    static Pattern partedBy(String mark) {
        return Pattern.compile("\\d+(?:(?:" + mark + ")\\d+)*+");
    }

    static List<DigitRun> in(String text, Pattern pattern) {
        List<DigitRun> runs = new ArrayList<>();
        Matcher run = pattern.matcher(text);
        while (run.find()) {
            runs.add(of(text, run.start(), run.end()));
        }
        return runs;
    }

    /** Whether a plus stands before the digit at that place: what begins there is a telephone number or a rise. */
    static boolean isAfterPlus(String text, int start) {
        return text.substring(Math.max(0, start - 3), start).matches("(?s).*\\+[ (]{0,2}");
    }

    private static DigitRun of(String text, int start, int end) {
        List<Group> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(text).region(start, end);
        int last = start;
        while (group.find()) {
            groups.add(new Group(group.start(), group.group(), text.substring(last, group.start())));
            last = group.end();
        }
        return new DigitRun(List.copyOf(groups));
    }
}
