package meetlat.ingest.intake;

import java.util.Locale;

/**
 * What may be wrong with a submission, and what would be right. Each has a text in every language of the readers, in
 * the bundles {@code messages/faults}; the values of a fault stand in it by position.
 */
public enum FaultCode {
    NO_BODY,
    /** Values: line, column. */
    NOT_JSON,
    NOT_AN_OBJECT,
    UNKNOWN_MEMBER,
    REQUIRED,
    NOT_A_TEXT,
    /** Value: the most characters. */
    TOO_LONG,
    UNKNOWN_FORM,
    UNKNOWN_PROJECT,
    UNKNOWN_PERIOD,
    FORM_NOT_ALLOWED,
    PROJECT_NOT_ALLOWED,
    NOT_A_TIME,
    IN_THE_FUTURE,
    BEFORE_1970,
    MODIFIED_BEFORE_SUBMITTED,
    ANSWERS_NOT_AN_OBJECT,
    UNKNOWN_QUESTION,
    ANSWERED_TWICE,
    NOT_A_LIST_OF_QUESTIONS,
    NOT_AN_ANSWERED_QUESTION,
    /** Value: the most KiB. */
    BODY_TOO_LARGE,
    /** Value: what is expected, as a list of wordings of which one has to hold. */
    EXPECTED,
    /** Values: what is expected, as for EXPECTED; the number that was given. */
    OUT_OF_RANGE,
    /** What is expected: a count. Values: smallest, largest. */
    COUNT,
    /** The same of whoever gave a whole number. */
    COUNT_RANGE,
    /** What is expected: an amount. Values: smallest, largest, in euro. */
    AMOUNT,
    /** The same of whoever gave a whole number. */
    AMOUNT_RANGE,
    /** What is expected: an option. Value: the options. */
    OPTION,
    /** What is expected: whatever the log can hold. Value: the most characters. */
    ANY_VALUE,
    // Texts in the respondent's own words.
    /** What is expected: a text. Value: the most characters. */
    TEXT,
    PERSONAL_EMAIL,
    PERSONAL_PHONE,
    PERSONAL_REGISTER_NUMBER,
    PERSONAL_ACCOUNT;

    /** The code in the API and the bundles, such as {@code unknown-member}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
