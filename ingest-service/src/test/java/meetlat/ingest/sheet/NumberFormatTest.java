package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m/d/yy h:mm:ss",
                "[$-813]dddd\\ d\\ mmmm\\ yyyy",
                "dd/mm/jjjj uu:mm",
                "jj/mm/aaaa",
                "TT.MM.JJJJ hh:mm",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[h]:mm",
                "[Red]dd/mm/yy;@",
                "yyyy\"-\"mm",
                "h:mm AM/PM"
            })
    void aFormatWithYearsDaysOrHoursShowsADate(String code) {
        assertThat(NumberFormat.showsDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "Standaard",
                "Standard",
                "0",
                "# ##0,00",
                "0.00E+00",
                "@",
                "#,##0.00\\ \"days\"",
                "[$€-813]\\ #,##0.00",
                "_-* #,##0.00\\ [$EUR]_-",
                "[Yellow]0;[Red]-0",
                "0\\s",
                "0;yyyy"
            })
    void aFormatOfDigitsAndWordsDoesNot(String code) {
        assertThat(NumberFormat.showsDate(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47})
    void ofTheBuiltInFormatsThoseOfDatesAndTimesDo(int builtIn) {
        assertThat(NumberFormat.showsDate(builtIn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 11, 13, 37, 44, 48, 49, 164})
    void andThoseOfNumbersAndTextDoNot(int builtIn) {
        assertThat(NumberFormat.showsDate(builtIn)).isFalse();
    }
}
