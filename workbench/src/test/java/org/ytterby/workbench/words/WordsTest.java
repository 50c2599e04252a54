package org.ytterby.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.samples.SampleScenarios;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1023.4, '1,020'",
        "0.02134, 0.0213",
        "0, 0",
        "-12.34, -12.3",
        "999.6, '1,000'",
        "1234567, '1,230,000'",
        "NaN, –"
    })
    void numbersHaveThreeDigits(double value, String text) {
        assertThat(Plain.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.456, 46 %", "0.004, 0.4 %", "0, 0 %", "1, 100 %", "-0.2, -20 %"})
    void sharesAreInPerCent(double share, String text) {
        assertThat(Plain.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 500 USD", "12.5, '12,500 USD'", "5857.5, 5.86 million USD", "2e6, 2 billion USD"})
    void moneyHasAWord(double kusd, String text) {
        assertThat(Plain.money(kusd)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.00271, 2.71 USD", "2.71, '2,710 USD'", "745, '745,000 USD'", "241000, 241m USD"})
    void aColumnOfMoneyIsInMillionsUnlessItIsLess(double kusd, String text) {
        assertThat(Plain.millions(kusd)).isEqualTo(text);
    }

    @Test
    void oneFutureIsNoFutures() {
        assertThat(Plain.futures(1)).isEqualTo("1 future");
        assertThat(Plain.futures(200)).isEqualTo("200 futures");
        assertThat(Plain.count(1, 1)).isEqualTo("1 of 1 future (100 %)");
    }

    @Test
    void tablesLineUp() {
        TextTable table = new TextTable().words("Good", 6).numbers("USD/kg").words("note", 9);
        table.row("Dy-oxide", "1,020", "");
        table.row("Tb", "9", "dear");
        assertThat(table.lines()).containsExactly("Good    USD/kg  note", "Dy-ox…   1,020", "Tb           9  dear");
        assertThatThrownBy(() -> table.row("one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goodsAndPlacesHaveEnglishNames() {
        Names names = new Names(SampleScenarios.economy().world());
        assertThat(names.good("Dy-oxide")).isEqualTo("dysprosium oxide (Dy-oxide)");
        assertThat(names.good("NdFeB")).isEqualTo("NdFeB");
        assertThat(names.region("JPN")).isEqualTo("Japan");
        assertThat(names.region("EU27")).isEqualTo("EU27");
        assertThat(names.use("ev-traction")).isEqualTo("Electric traction motors");
    }

    @Test
    void paintIsNoneOrEscapeCodes() {
        assertThat(Paint.NONE.strong("x")).isEqualTo("x");
        assertThat(Paint.ANSI.strong("x")).isEqualTo("\u001B[1mx\u001B[0m");
    }

    @Test
    void statedFiguresShowNoDigitThatTheirTableLacks() {
        assertThat(Plain.stated(0.67)).isEqualTo("0.67");
        assertThat(Plain.stated(3000)).isEqualTo("3,000");
        assertThat(Plain.stated(1250.5)).isEqualTo("1,250.5");
        assertThat(Plain.stated(3000 / 12.0 / 7)).as("a computed prior").isEqualTo("35.7143");
        assertThat(Plain.stated(0)).isEqualTo("0");
    }
}
