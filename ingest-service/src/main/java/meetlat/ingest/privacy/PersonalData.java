package meetlat.ingest.privacy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The kinds of personal data that a text can be checked for. Names cannot: a text without any of these may still be
 * about a person.
 */
public enum PersonalData {
    EMAIL(EmailAddresses::cutOutOf),
    /** A Belgian account number. */
    ACCOUNT(AccountNumbers::cutOutOf),
    /** A Belgian national register number, or a bis number. */
    REGISTER_NUMBER(RegisterNumbers::cutOutOf),
    PHONE(PhoneNumbers::cutOutOf);

    private final UnaryOperator<String> finder;

    /** @param finder cuts what it finds out of a plain text; leaves a text without any as it is */
    PersonalData(UnaryOperator<String> finder) {
        this.finder = finder;
    }

    /**
     * The kinds that a text holds; never what it says. What has a checksum is looked for before telephone numbers, so that
     * its digits are not taken for one.
     */
    public static Set<PersonalData> in(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        String rest = PlainText.of(text);
        for (PersonalData kind : values()) {
            String without = kind.finder.apply(rest);
            if (!without.equals(rest)) {
                found.add(kind);
                rest = without;
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
