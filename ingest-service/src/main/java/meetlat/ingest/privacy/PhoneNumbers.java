package meetlat.ingest.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import meetlat.ingest.privacy.DigitRun.Group;

/**
 * Telephone numbers: Belgian ones in any grouping, with 0, +32, 0032 or (mobile ones) 32 in front; those of other
 * countries with + or 00; French and Dutch mobile ones as they are written there. Which numbers there are is
 * libphonenumber's knowledge. Its search in texts is not used: it takes what stands together for one number, so that a
 * count beside a number hides it.
 *
 * <p>Free, shared-cost and premium numbers are no person's, such as the 0800 of a helpline that an answer may name.
 */
final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "BE";
    private static final List<String> NEIGHBOURS = List.of("FR", "NL");
    private static final Set<PhoneNumberType> NO_PERSONS = Set.of(
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UNKNOWN);

    private static final int FEWEST_DIGITS = 9;
    /** The most that a number has (ITU-T E.164), behind a 00 and with a (0) in it. */
    private static final int MOST_DIGITS = 15 + 2 + 1;

    /** The comma, because it lies under the finger for the dot on a Belgian keypad; with a blank it parts figures. */
    private static final Pattern RUN = DigitRun.partedBy("[ \\n]?[-./()_~]{1,3}[ \\n]?|,|[ \\n]");

    /** How a number begins; a 0 alone is a figure, and so is 32 unless a mobile number follows. */
    private static final Pattern BEGINNING = Pattern.compile("0[1-9]|00[ .-]?[1-9]|32[-. /]?(?:\\(0\\) ?|0)?4\\d\\d");

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TIME_OF_DAY = "[012]?\\d\\.[0-5]\\d";

    /** What comes behind an amount or a rise, such as +49 473 016 euro. */
    private static final Pattern UNIT = Pattern.compile(" ?(?:€|%|euro?\\b)", Pattern.CASE_INSENSITIVE);

    /** No number begins in one, or a count behind it would make it one: 01-02-2023 8. */
    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d\\d?:\\d\\d(?!\\d)"
            + "|(?<![\\d./-])(?:"
            + DAY + "([-./ ])" + MONTH + "\\1" + YEAR
            + "|" + YEAR + "([-./ ])" + MONTH + "\\2" + DAY
            + "|" + DAY + "([-./])" + MONTH + "\\3\\d\\d"
            + "|" + TIME_OF_DAY + " ?- ?" + TIME_OF_DAY + ")(?![./]?\\d)");

    private PhoneNumbers() {}

    static String cutOutOf(String text) {
        BitSet times = new BitSet(text.length());
        TIME.matcher(text).results().forEach(time -> times.set(time.start(), time.end()));
        return DigitRun.in(text, RUN).stream().anyMatch(run -> holdsNumber(text, times, run.groups())) ? "" : text;
    }

    private static boolean holdsNumber(String text, BitSet times, List<Group> groups) {
        if (DigitRun.isAfterPlus(text, groups.get(0).start())) {
            return !isFigure(text, groups) && begins(groups, "+");
        }
        for (int first = 0; first < groups.size(); first++) {
            Group group = groups.get(first);
            if ((first == 0 || isParted(group))
                    && !times.get(group.start())
                    && BEGINNING
                            .matcher(text)
                            .region(group.start(), text.length())
                            .lookingAt()
                    && begins(groups.subList(first, groups.size()), "")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String text, List<Group> groups) {
        int end = groups.get(groups.size() - 1).end();
        return UNIT.matcher(text).region(end, text.length()).lookingAt();
    }

    /** A number does not begin in the middle of a code such as 2023-0456. */
    private static boolean isParted(Group group) {
        return group.before().matches("(?s).*[ \\n(].*");
    }

    /** Whether there is a number that begins with these groups. */
    private static boolean begins(List<Group> groups, String prefix) {
        StringBuilder digits = new StringBuilder(prefix);
        for (Group group : groups) {
            digits.append(group.digits());
            if (digits.length() > MOST_DIGITS) {
                return false;
            }
            if (digits.length() >= FEWEST_DIGITS && isNumber(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String digits) {
        return isNumberOf(HOME, digits) || NEIGHBOURS.stream().anyMatch(region -> isMobileOf(region, digits));
    }

    private static boolean isNumberOf(String region, String digits) {
        return !NO_PERSONS.contains(type(region, digits));
    }

    private static boolean isMobileOf(String region, String digits) {
        return type(region, digits) == PhoneNumberType.MOBILE;
    }

    /** UNKNOWN when there is no such number. */
    private static PhoneNumberType type(String region, String digits) {
        try {
            PhoneNumber number = NUMBERS.parse(digits, region);
            return NUMBERS.isValidNumber(number) ? NUMBERS.getNumberType(number) : PhoneNumberType.UNKNOWN;
        } catch (NumberParseException e) {
            return PhoneNumberType.UNKNOWN;
        }
    }
}
