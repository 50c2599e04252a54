package org.ytterby.catalogue.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.MonthlyFlow;

class FlowReaderTest {
    private static final Dataset SHIPPED = Dataset.shipped();
    private static final FlowReader READER = new FlowReader(FlowWords.of(SHIPPED));
    private static final String HEADER = "month,from,to,good,tonnes\n";
    private static final String COMTRADE = "period,reporterISO,flowCode,partnerISO,cmdCode,motCode,netWgt\n";

    private static FlowFile read(String text) {
        return READER.read("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPlainTableIsReadWithItsCommentsBlanksAndSpans() {
        FlowFile file = read("# remark\n" + HEADER
                + "2025-05,CHN,WORLD,magnets,1238\r\n\n2026-01/2026-02,CN, DE ,\"RE-compounds\",10460\n");
        assertThat(file.issues()).isEmpty();
        assertThat(file.flows())
                .containsExactly(
                        new MonthlyFlow(YearMonth.of(2025, 5), YearMonth.of(2025, 5), "CHN", "WORLD", "magnets", 1238),
                        new MonthlyFlow(
                                YearMonth.of(2026, 1), YearMonth.of(2026, 2), "CHN", "DEU", "RE-compounds", 10460));
        assertThat(file.flows().get(1).perMonth()).isEqualTo(5230);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-5,CHN,JPN,magnets,1 | 2 | 1 | month must be a month such as 2025-04",
                "2025-06/2025-05,CHN,JPN,magnets,1 | 2 | 1 | month must run from an earlier",
                "2025-05,CHX,JPN,magnets,1 | 2 | 9 | from must be a country",
                "2025-05,WORLD,JPN,magnets,1 | 2 | 9 | from must name who exports",
                "2025-05,CHN,JPX,magnets,1 | 2 | 13 | to must be a country",
                "2025-05,CHN,JPN,magnet,1 | 2 | 17 | good must be a good or a class of goods (is 'magnet')",
                "2025-05,CHN,JPN,magnets,-1 | 2 | 25 | tonnes must be zero or more (is -1)",
                "2025-05,CHN,JPN,magnets,5 t | 2 | 25 | tonnes must be a plain decimal number (is '5 t')",
                "2025-05,CHN,JPN,magnets, | 2 | 25 | tonnes must be a plain decimal number (is '')",
                "2025-05,CHN,JPN,magnets,1,238 | 2 | 0 | has 6 cells, the header 5",
                "2025-05,CHN,JPN,\"magnets,1 | 2 | 0 | has a quotation mark that is not closed",
            })
    void aFaultIsToldWithLineColumnAndAHint(String row, int line, int column, String message) {
        FlowFile file = read(HEADER + row + "\n");
        assertThat(file.flows()).isEmpty();
        assertThat(file.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(column);
            assertThat(issue.message()).startsWith(message);
            assertThat(issue.hint()).startsWith("Maybe");
        });
    }

    @Test
    void aRowThatStandsTwiceIsAFault() {
        FlowFile file = read(HEADER + "2025-05,CHN,JPN,magnets,1\n2025-05,CHN,JPN,magnets,2\n");
        assertThat(file.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .contains("magnets from CHN to JPN in 2025-05 stands already in line 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | is empty.",
                "month,from,to,good,tonnes | holds no flow below its header.",
                "month,from,to,goods,tonnes | good is not in the header",
                "month,from,to,good,tonnes,month | month stands twice in the header.",
            })
    void aFileWithoutItsHeaderOrRowsIsAFault(String text, String message) {
        assertThat(read(text == null ? "" : text).issues())
                .isNotEmpty()
                .first()
                .satisfies(issue -> assertThat(issue.message()).startsWith(message));
    }

    @Test
    void bytesThatAreNotTextAreAFault() {
        FlowFile file = READER.read("f.xlsx", new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe});
        assertThat(file.issues())
                .singleElement()
                .satisfies(i -> assertThat(i.message()).startsWith("is not valid UTF-8"));
    }

    @Test
    void comtradeCountsTotalsOnceAddsHeadingsAndTurnsImportsRound() {
        FlowFile file = read(COMTRADE
                + "202505,CHN,X,JPN,280530,0,500000\n"
                + "202505,CHN,X,JPN,284690,0,1500000\n"
                + "202505,CHN,X,JPN,284690,2100,900000\n"
                + "202505,DEU,M,CHN,850511,0,700000\n"
                + "202505,CHN,X,W00,850511,0,\n"
                + "202505,CHN,X,W00,720110,0,5\n");
        assertThat(file.issues()).isEmpty();
        YearMonth may = YearMonth.of(2025, 5);
        assertThat(file.flows())
                .containsExactly(
                        new MonthlyFlow(may, may, "CHN", "JPN", "RE-compounds", 2000),
                        new MonthlyFlow(may, may, "CHN", "DEU", "magnets", 700));
        assertThat(file.notes()).hasSize(3).allMatch(note -> note.startsWith("1 row "));
    }

    @Test
    void comtradeHeadingsOfWhichOneHoldsTheOtherAreNotAddedUp() {
        FlowFile file = read(COMTRADE + "202505,CHN,X,JPN,2846,0,1500000\n" + "202505,CHN,X,JPN,284690,0,1400000\n");
        assertThat(file.issues())
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message()).contains("stands already in line 2, under heading 2846"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025,CHN,X,JPN,850511,0,1 | period must be a month written YYYYMM",
                "202513,CHN,X,JPN,850511,0,1 | period has no such month",
                "202505,CHX,X,JPN,850511,0,1 | reporterISO is not a known country",
                "202505,CHN,RX,JPN,850511,0,1 | flowCode must be X (exports) or M (imports)",
                "202505,CHN,X,JPN,720110,0,1 | holds no flow that counts",
            })
    void aFaultOfAComtradeFileIsTold(String row, String message) {
        assertThat(read(COMTRADE + row + "\n").issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).startsWith(message));
    }

    @Test
    void theTemplateIsAFileThatReadsWithoutAFault() {
        FlowFile file = read(FlowTemplate.csv(SHIPPED));
        assertThat(file.issues()).isEmpty();
        assertThat(file.flows()).hasSizeGreaterThan(40);
    }

    @Test
    void theDatasetRecordsMonthsOf2010And2025AndCoursesOfSevenYears() {
        List<MonthlyFlow> tonnes = FlowRecords.tonnes(SHIPPED);
        YearMonth may = YearMonth.of(2025, 5);
        assertThat(tonnes).contains(new MonthlyFlow(may, may, "CHN", "WORLD", "magnets", 1238));
        assertThat(FlowRecords.courses(SHIPPED)).hasSize(840);
    }
}
