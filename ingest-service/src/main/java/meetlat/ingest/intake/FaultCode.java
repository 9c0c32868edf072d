package meetlat.ingest.intake;

import java.util.Locale;
import meetlat.ingest.privacy.PersonalData;

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

    // Why a file cannot be read as an export: meetlat.ingest.sheet.
    SHEET_UNKNOWN_TYPE,
    SHEET_OLD_EXCEL,
    SHEET_OPEN_DOCUMENT,
    SHEET_MACRO,
    SHEET_PASSWORD_PROTECTED,
    SHEET_DAMAGED,
    SHEET_EMPTY,
    /** Value: the most rows. */
    SHEET_TOO_MANY_ROWS,
    /** Value: the most columns. */
    SHEET_TOO_MANY_COLUMNS,
    /** Value: the most characters. */
    SHEET_CELL_TOO_LONG,
    /** Value: the most characters. */
    SHEET_ROW_TOO_LONG,
    SHEET_UNPACKS_TO_TOO_MUCH,

    // About what is on the log, and about one of many.
    /** Value: how many different responses may stand for a report. */
    REPORT_FULL,
    /** Value: the most KiB. */
    LINE_TOO_LARGE,

    // Of answers as Microsoft Forms writes them.
    /** What is expected: any of the options. Value: the options. */
    OPTIONS,
    /** Value: what is expected, as for EXPECTED. */
    THOUSANDS_SEPARATOR,
    /** An answer to a question that only asks which project or period it is. */
    NOT_AN_ANSWER,
    /** Value: the expression that a flow needs. */
    RESPONSE_ID_MISSING,
    /** Nothing says which project or period. Value: the parameter of the address. */
    NOT_SAID,
    SAID_DIFFERENTLY,
    NO_QUESTION,

    // Of an export as a whole.
    /** Value: the headings, of which one has to be there. */
    COLUMN_MISSING,
    COLUMN_TWICE,
    DATE_ORDER_UNCLEAR,
    UNKNOWN_DATE_ORDER,
    UNKNOWN_TIME_ZONE,
    FILE_MISSING,
    FILE_TOO_LARGE,

    // Of a row of an export.
    NOT_A_VALUE,
    NOT_AN_EXPORT_TIME,

    // Remarks beside an import: they refuse nothing.
    /** A later revision of the response is on the log. */
    OUTDATED,
    /** Nothing says whether day or month comes first. */
    MONTH_FIRST,
    /** The import stopped because the log could not be written. */
    STOPPED,

    // Texts in the respondent's own words.
    /** What is expected: a text. Value: the most characters. */
    TEXT,
    PERSONAL_EMAIL,
    PERSONAL_PHONE,
    PERSONAL_REGISTER_NUMBER,
    PERSONAL_ACCOUNT,

    // Of a response that was corrected too often.
    /** Value: how many different revisions of a response are taken. */
    REVISIONS_FULL,

    // A remark beside an import, of its columns.
    /** Value: the questions of the form that no column is of, by their ids. */
    QUESTIONS_WITHOUT_COLUMN,

    // Of an explanation.
    NOT_OF_AN_EXPLANATION,
    /** Value: the names that were most likely meant. */
    NOT_IN_DEFINITIONS,
    /** An indicator that is computed from others. */
    NOT_COUNTED,
    /** Value: the words of which one has to stand there. */
    NOT_ONE_OF,
    AUTHOR_NOT_ALLOWED,
    NOT_A_COUNT,
    /** Value: the most characters. */
    NOT_A_PLAIN_TEXT,
    /** A remark, not a fault. Value: the path at which it is taken back. */
    TO_BE_PUBLISHED;

    /** What is wrong with a text that holds personal data. */
    public static FaultCode of(PersonalData kind) {
        return switch (kind) {
            case EMAIL -> PERSONAL_EMAIL;
            case ACCOUNT -> PERSONAL_ACCOUNT;
            case REGISTER_NUMBER -> PERSONAL_REGISTER_NUMBER;
            case PHONE -> PERSONAL_PHONE;
        };
    }

    /** The code in the API and the bundles, such as {@code unknown-member}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
