package org.ytterby.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ytterby.store.CsvReader;
import org.ytterby.store.CsvWriter;
import org.ytterby.workbench.result.Headline;
import org.ytterby.workbench.result.Headline.Facts;
import org.ytterby.workbench.result.Headline.Price;

/** The file {@code headlines.csv} of a run folder; money in thousand USD, prices in USD/kg, shares from 0 to 1. */
final class HeadlineTable {
    private static final List<String> HEADER = List.of(
            "rank",
            "kind",
            "probability",
            "futures",
            "good",
            "region",
            "who",
            "month",
            "priceP50",
            "priceP95",
            "priceBase",
            "missingShare",
            "reason",
            "stakeKusd",
            "sentence");

    private HeadlineTable() {}

    static void write(Path file, List<Headline> headlines) throws IOException {
        try (CsvWriter out = new CsvWriter(file, HEADER)) {
            for (int i = 0; i < headlines.size(); i++) {
                Headline headline = headlines.get(i);
                out.number(i + 1);
                out.text(headline.kind().word());
                out.number(headline.probability());
                out.number(headline.futures());
                facts(out, headline.facts());
                out.text(headline.sentence());
                out.endRow();
            }
        }
    }

    private static void facts(CsvWriter out, @Nullable Facts facts) throws IOException {
        if (facts == null) {
            for (int i = 0; i < 10; i++) {
                out.text(null);
            }
            return;
        }
        out.text(facts.good());
        out.text(facts.region());
        out.text(facts.who());
        out.text(Objects.toString(facts.month(), null));
        out.number(facts.price().p50());
        out.number(facts.price().p95());
        out.number(facts.price().base());
        out.number(facts.missingShare());
        out.text(facts.reason());
        out.number(facts.stakeKusd());
    }

    /** Reads what {@link #write} wrote. */
    static List<Headline> read(Path file) {
        List<Headline> headlines = new ArrayList<>();
        for (Map<String, String> row : CsvReader.read(file, HEADER)) {
            headlines.add(headline(row));
        }
        return headlines;
    }

    private static Headline headline(Map<String, String> row) {
        return new Headline(
                Headline.Kind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT)),
                cell(row, "sentence"),
                number(row, "probability"),
                (int) number(row, "futures"),
                cell(row, "good").isEmpty() ? null : facts(row));
    }

    private static Facts facts(Map<String, String> row) {
        String month = cell(row, "month");
        return new Facts(
                cell(row, "good"),
                cell(row, "region"),
                cell(row, "who"),
                month.isEmpty() ? null : YearMonth.parse(month),
                new Price(number(row, "priceP50"), number(row, "priceP95"), number(row, "priceBase")),
                number(row, "missingShare"),
                cell(row, "reason"),
                number(row, "stakeKusd"));
    }

    private static double number(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
