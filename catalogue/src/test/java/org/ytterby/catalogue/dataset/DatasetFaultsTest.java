package org.ytterby.catalogue.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFaultsTest {

    private static List<ImportIssue> issues(TinyDataset tiny) {
        return Dataset.read(tiny).issues();
    }

    /** One fault gives one issue, at this place. */
    private static ImportIssue only(TinyDataset tiny, String file, int line, String column) {
        List<ImportIssue> issues = issues(tiny);
        assertThat(issues).as(issues.toString()).hasSize(1);
        ImportIssue issue = issues.get(0);
        assertThat(issue.file()).isEqualTo(file);
        assertThat(issue.line()).isEqualTo(line);
        assertThat(issue.column()).isEqualTo(column);
        return issue;
    }

    @Test
    void tinyHasNoFault() {
        assertThat(issues(new TinyDataset())).isEmpty();
    }

    /** Where the words of another table are named, with the nearest known word as a hint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "baskets.csv | hill,Pm | hill,Pn | element | 'Pn' is not a known element. Maybe 'Pm'.",
                "sites.csv | mine:hill | mine:hell | recipes | 'mine:hell' is not a known recipe. Maybe 'mine:hill'.",
                "sites.csv | B,\"twice | Q,\"twice | trust | 'Q' is not one of the allowed words. Maybe 'A'.",
                "stocks.csv | *,oxides | JPM,oxides | region | 'JPM' is not a known region or *. Maybe 'JPN'.",
                "prices.csv | Nd-oxide,WORLD | Nd-oxyde,WORLD | good | 'Nd-oxyde' is not a known good. Maybe 'Nd-oxide'.",
                "use_totals.csv | motors | motor | use | 'motor' is not a known use. Maybe 'motors'.",
                "operations.csv | hill-mine,2023 | hill-mime,2023 | site | 'hill-mime' is not a known site. Maybe 'hill-mine'.",
                "trade_totals.csv | customs | costums | source | 'costums' is not a known source. Maybe 'customs'.",
                "measure_figures.csv | control | controls | measure | 'controls' is not a known measure. Maybe 'control'.",
                "project_figures.csv | hill-two | hill-too | project | 'hill-too' is not a known project. Maybe 'hill-two'.",
                "freight.csv | ASIA,sea,cost | ASEA,sea,cost | to_bloc | 'EAST-ASEA' is not a known freight bloc. Maybe 'EAST-ASIA'.",
            })
    void unknownWordsAreNamedWithTheNearest(String file, String old, String now, String column, String message) {
        List<ImportIssue> issues = issues(new TinyDataset().replacing(file, old, now));
        assertThat(issues).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo(file);
            assertThat(issue.column()).isEqualTo(column);
            assertThat(issue.message()).isEqualTo(message.replace("region or *", "region"));
        });
    }

    @Test
    void everyFaultIsCollected() {
        TinyDataset tiny = new TinyDataset()
                .replacing("prices.csv", "CHN,2024", "CHM,20x4")
                .replacing("use_shares.csv", "0.7", "-0.7");
        assertThat(issues(tiny))
                .extracting(i -> i.file() + ":" + i.line() + ":" + i.column())
                .contains(
                        "prices.csv:2:market",
                        "prices.csv:2:vintage",
                        "use_shares.csv:2:value",
                        "use_shares.csv:3:value");
    }

    @Test
    void doubledKeyNamesTheFirstRow() {
        ImportIssue issue = only(
                new TinyDataset().plus("operations.csv", "hill-mine,2024,production,9,,,t/y,yearbook,2024,A,"),
                "operations.csv",
                5,
                "site+vintage+quantity");
        assertThat(issue.sentence())
                .isEqualTo("operations.csv:5: site+vintage+quantity 'hill-mine, 2024, production' stands already in"
                        + " operations.csv:4. Assumed: the first row holds.");
    }

    @Test
    void doubledIdInTwoFilesOfOneTable() {
        only(
                new TinyDataset().plus("sources-trade.csv", "paper,Other,Other,2024,,citation"),
                "sources-trade.csv",
                3,
                "id");
    }

    @Test
    void estimateNeedsARange() {
        ImportIssue issue =
                only(new TinyDataset().replacing("parameters.csv", "0.2,0,0.5", "0.2,,"), "parameters.csv", 2, "low");
        assertThat(issue.message()).contains("must be given for an estimate (grade E)");
    }

    @Test
    void estimateNeedsItsBasis() {
        only(new TinyDataset().replacing("parameters.csv", "E,prior", "E,"), "parameters.csv", 2, "note");
    }

    @Test
    void rangeMustHoldTheValue() {
        ImportIssue issue = only(
                new TinyDataset().replacing("parameters.csv", "0.2,0,0.5", "0.2,0,0.1"), "parameters.csv", 2, "high");
        assertThat(issue.message()).isEqualTo("lies below the value 0.2 (is 0.1).");
    }

    @Test
    void sharesMustAddUp() {
        ImportIssue issue =
                only(new TinyDataset().replacing("use_shares.csv", "0.7", "0.6"), "use_shares.csv", 3, "value");
        assertThat(issue.message()).startsWith("of 'motors, 2024' add up to 0.8999");
    }

    @Test
    void basketMustListEveryElement() {
        String file = "baskets.csv";
        String row = "hill,Lu,0,,,share,yearbook,2020,B,\n";
        ImportIssue issue = only(new TinyDataset().replacing(file, row, ""), "ores.csv", 2, "id");
        assertThat(issue.message()).contains("has no share of Lu in baskets.csv");
    }

    @Test
    void recipeWithoutCostIsAnIssue() {
        String file = "costs.csv";
        String row = "crack,*,3,1,5,USD/kg,estimate,2024,E,usual\n";
        ImportIssue issue = only(new TinyDataset().replacing(file, row, ""), "sites.csv", 3, "recipes");
        assertThat(issue.message()).contains("names crack:hill, which has no cost");
    }

    @Test
    void thousandsSeparatorIsExplained() {
        ImportIssue issue =
                only(new TinyDataset().replacing("operations.csv", "1500", "\"1,500\""), "operations.csv", 3, "value");
        assertThat(issue.message())
                .isEqualTo(
                        "must be a plain decimal number (is '1,500'). Maybe a thousands separator is to be removed.");
        assertThat(issue.value()).isEqualTo("1,500");
    }

    @ParameterizedTest
    @CsvSource({
        "projects.csv,2030-06,2030-13,first_output",
        "measures.csv,2025-04-04,2025-02-30,from",
        "tariffs.csv,2008-01,2008,from",
        "sites.csv,59.27,159.27,latitude",
        "operations.csv,t/y,kt/y,unit",
        "operations.csv,1200,-1200,value",
        "uses.csv,motors,Motors!,id"
    })
    void impossibleCellsAreNamed(String file, String old, String now, String column) {
        assertThat(issues(new TinyDataset().replacing(file, old, now))).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo(file);
            assertThat(issue.column()).isEqualTo(column);
            assertThat(issue.value()).contains(now);
            assertThat(issue.assumed()).isEqualTo("the row is left out");
        });
    }

    @Test
    void cellsBeyondTheHeader() {
        ImportIssue issue = only(
                new TinyDataset().plus("parameters.csv", "a.b,1,,,factor,paper,2024,B,one, two"),
                "parameters.csv",
                3,
                "");
        assertThat(issue.message())
                .contains("has 10 cells where the header has 9")
                .contains("quotation marks");
    }

    @Test
    void linesAreCountedThroughTextOfSeveralLines() {
        // The note of hill-plant runs over lines 3 and 4, so the separation stands on line 5.
        only(new TinyDataset().replacing("sites.csv", "separate:hill", "separate:hall"), "sites.csv", 5, "recipes");
    }

    @Test
    void unclosedQuotationMark() {
        ImportIssue issue = only(new TinyDataset().plus("truces.csv", "second,2019-06-29,\"2019"), "truces.csv", 3, "");
        assertThat(issue.message()).contains("Maybe a quotation mark is not closed");
    }

    @Test
    void missingFile() {
        ImportIssue issue = only(new TinyDataset().without("stocks.csv"), "stocks.csv", 0, "");
        assertThat(issue.sentence()).isEqualTo("stocks.csv: is missing. Assumed: the table is empty.");
    }

    @Test
    void emptyFile() {
        only(new TinyDataset().with("stocks.csv", ""), "stocks.csv", 0, "");
    }

    @Test
    void unknownColumnHasAHint() {
        ImportIssue issue = issues(new TinyDataset().replacing("stocks.csv", "holder", "holders"))
                .get(0);
        assertThat(issue.sentence()).isEqualTo("stocks.csv:1: holders is not a column of this table. Maybe 'holder'.");
    }

    @Test
    void missingColumn() {
        assertThat(issues(new TinyDataset().replacing("stocks.csv", "holder", "holders")))
                .anySatisfy(issue -> assertThat(issue.message()).isEqualTo("is missing in the header."));
    }

    @Test
    void columnThatStandsTwiceMustAgree() {
        only(
                new TinyDataset().replacing("in_use_history.csv", "paper,2010", "paper,2011"),
                "in_use_history.csv",
                2,
                "year");
    }

    @Test
    void invalidUtf8() {
        byte[] bytes = "id,start,end,censored,source,trust,note\nfirst,2018-12-01,2019-05-05,false,paper,B,caf?\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        bytes[bytes.length - 2] = (byte) 0xE9;
        ImportIssue issue = only(new TinyDataset().with("truces.csv", bytes), "truces.csv", 0, "");
        assertThat(issue.message()).contains("UTF-8");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreRead() {
        String text = new TinyDataset().text("truces.csv").replace("\n", "\r\n");
        Dataset dataset = Dataset.read(new TinyDataset().with("truces.csv", "\uFEFF" + text));
        assertThat(dataset.issues()).isEmpty();
        assertThat(dataset.rows("truces"))
                .singleElement()
                .satisfies(r -> assertThat(r.text("id")).isEqualTo("first"));
    }

    @Test
    void faultyRowsAreLeftOut() {
        Dataset dataset = Dataset.read(new TinyDataset().replacing("prices.csv", "WORLD", "MOON"));
        assertThat(dataset.rows("prices")).hasSize(1);
    }
}
