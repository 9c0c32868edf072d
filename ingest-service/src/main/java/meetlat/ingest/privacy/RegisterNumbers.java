package meetlat.ingest.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import meetlat.ingest.privacy.DigitRun.Group;

/**
 * Belgian national register numbers, and the bis numbers of who is not in the register. Eleven digits: date of birth as
 * YYMMDD, three that count the births of that day, two for control: 97 less the remainder of the nine digits before them
 * divided by 97, with a 2 put in front of the nine for births from 2000.
 *
 * <p>Sources: royal decree of 3 April 1984 on the composition of the number, as its report describes it in the royal
 * decree of 25 November 1997 that amends it (order of the groups, 001 to 998); royal decree of 8 February 1991, articles
 * 2 and 4, as amended on 13 October 1998 (bis numbers: the month plus 40, or plus 20 when the sex is not known; the
 * control number; the 2 in front). That the control number of a registered person born from 2000 has the same 2 in front,
 * and that month and day are zero where they are not known, is general knowledge.
 */
final class RegisterNumbers {

    private static final int LENGTH = 11;
    private static final int WITHOUT_CONTROL = 9;
    private static final int LARGEST_COUNTER = 998;
    private static final long FROM_2000 = 2_000_000_000L;
    private static final int MODULUS = 97;

    /** After how many digits people part it, as in 85.07.30-033.28; any other grouping is that of something else. */
    private static final Set<Set<Integer>> NOTATIONS = Set.of(
            Set.of(),
            Set.of(9),
            Set.of(6),
            Set.of(6, 9),
            Set.of(2, 4, 6),
            Set.of(2, 4, 6, 9),
            Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));

    private static final int MOST_LINE_BREAKS = 2;

    /** The comma, because it lies under the finger for the dot on a Belgian keypad. */
    private static final Pattern RUN = DigitRun.partedBy("[ \\n]?[-.,:/_]{1,3}[ \\n]?|[ \\n]");

    private RegisterNumbers() {}

    static String cutOutOf(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (DigitRun run : DigitRun.in(text, RUN)) {
            List<Group> groups = run.groups();
            int from = DigitRun.isAfterPlus(text, groups.get(0).start()) ? 1 : 0;
            for (int first = from; first < groups.size(); first++) {
                int end = endOfNumber(groups, first);
                if (end > 0) {
                    blank(rest, groups.get(first).start(), end);
                }
            }
        }
        return rest.toString();
    }

    /** Keeps the length, so that the places of the runs stay what they are. */
    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ';');
        }
    }

    /** Where in the text the number ends that begins with this group; 0 when none does. */
    private static int endOfNumber(List<Group> groups, int first) {
        StringBuilder digits = new StringBuilder(LENGTH);
        Set<Integer> parts = new HashSet<>();
        Set<Integer> lineBreaks = new HashSet<>();
        for (Group group : groups.subList(first, groups.size())) {
            if (digits.length() > 0) {
                (group.before().contains("\n") ? lineBreaks : parts).add(digits.length());
            }
            digits.append(group.digits());
            if (digits.length() >= LENGTH) {
                boolean number =
                        digits.length() == LENGTH && isNotation(parts, lineBreaks) && isSound(digits.toString());
                return number ? group.end() : 0;
            }
        }
        return 0;
    }

    /** A line may end where the number is not parted; a column of figures has more lines. */
    private static boolean isNotation(Set<Integer> parts, Set<Integer> lineBreaks) {
        Set<Integer> all = new HashSet<>(parts);
        all.addAll(lineBreaks);
        return lineBreaks.size() <= MOST_LINE_BREAKS && NOTATIONS.contains(all)
                || lineBreaks.size() == 1 && NOTATIONS.contains(parts);
    }

    private static boolean isSound(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        int counter = Integer.parseInt(digits.substring(6, WITHOUT_CONTROL));
        long number = Long.parseLong(digits.substring(0, WITHOUT_CONTROL));
        int control = Integer.parseInt(digits.substring(WITHOUT_CONTROL));
        return month <= 52
                && month % 20 <= 12
                && day <= 31
                && counter >= 1
                && counter <= LARGEST_COUNTER
                && (control == control(number) || control == control(FROM_2000 + number));
    }

    private static int control(long number) {
        return MODULUS - (int) (number % MODULUS);
    }
}
