package org.ytterby.catalogue.flows;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ytterby.domain.MonthlyFlow;

/**
 * A monthly export of UN Comtrade: {@code period} (YYYYMM), {@code reporterISO} or {@code reporterCode}, {@code partnerISO}
 * or {@code partnerCode}, {@code cmdCode} (HS), {@code netWgt} (kg) and {@code flowCode} (X or M). Rows that break a total
 * down by means of transport, customs procedure or second partner are left out, so that nothing is counted twice.
 */
final class ComtradeForm implements FlowForm {
    private static final double KG_PER_TONNE = 1000;

    /** Beginning of an HS code and the class of goods that it counts for. */
    private static final Map<String, String> HEADINGS =
            new TreeMap<>(Map.of("280530", "RE-compounds", "2846", "RE-compounds", "850511", "magnets"));

    /** Columns that break a total down, and what stands in the row of the total. */
    private static final Map<String, List<String>> TOTALS = new TreeMap<>(Map.of(
            "motCode", List.of("", "0"),
            "customsCode", List.of("", "C00"),
            "partner2Code", List.of("", "0")));

    private final FlowWords words;
    private int breakdowns;
    private int unweighed;
    private int others;

    ComtradeForm(FlowWords words) {
        this.words = words;
    }

    static boolean fits(List<String> header) {
        return header.contains("cmdCode") || header.contains("netWgt") || header.contains("flowCode");
    }

    @Override
    public List<String> columns() {
        return List.of("period", "reporterISO|reporterCode", "partnerISO|partnerCode", "cmdCode", "netWgt", "flowCode");
    }

    @Override
    public void row(Cells cells, FlowRows rows) {
        if (TOTALS.entrySet().stream().anyMatch(e -> !e.getValue().contains(cells.text(e.getKey())))) {
            breakdowns++;
            return;
        }
        if (!cells.has("netWgt")) {
            unweighed++;
            return;
        }
        Optional<String> good = HEADINGS.entrySet().stream()
                .filter(e -> cells.text("cmdCode").startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (good.isEmpty()) {
            others++;
            return;
        }
        Optional<YearMonth> month = month(cells, rows);
        Optional<String> reporter = place(cells, "reporterISO", "reporterCode", rows);
        Optional<String> partner = place(cells, "partnerISO", "partnerCode", rows);
        Optional<Double> kg = PlainForm.quantity(cells, "netWgt", rows);
        Optional<Boolean> exports = exports(cells, rows);
        if (month.isEmpty() || reporter.isEmpty() || partner.isEmpty() || kg.isEmpty() || exports.isEmpty()) {
            return;
        }
        String from = exports.get() ? reporter.get() : partner.get();
        String to = exports.get() ? partner.get() : reporter.get();
        if (from.equals(MonthlyFlow.WORLD)) {
            others++;
            return;
        }
        rows.add(
                cells,
                new MonthlyFlow(month.get(), month.get(), from, to, good.get(), kg.get() / KG_PER_TONNE),
                cells.text("cmdCode"),
                "Maybe the file holds exports of one side and imports of the other, or the same months twice: keep one.");
    }

    @Override
    public void finish(FlowRows rows) {
        note(rows, breakdowns, "that break a total down by transport, procedure or second partner");
        note(rows, unweighed, "without a net weight");
        note(rows, others, "of other headings than HS 2805.30, 2846 and 8505.11, or of imports from all the world");
        if (rows.isEmpty() && !rows.isFaulty() && breakdowns + unweighed + others > 0) {
            rows.fault(
                    0,
                    0,
                    "",
                    "holds no flow that counts: " + breakdowns + " rows break a total down, " + unweighed
                            + " lack a net weight, " + others + " are of other headings.",
                    "Maybe export the totals of HS 2805.30, 2846 and 8505.11 by month.");
        }
    }

    private static void note(FlowRows rows, int count, String which) {
        if (count > 0) {
            rows.note(count + (count == 1 ? " row " : " rows ") + which + " left out.");
        }
    }

    private static Optional<YearMonth> month(Cells cells, FlowRows rows) {
        String period = cells.text("period");
        try {
            if (period.matches("[0-9]{6}")) {
                return Optional.of(
                        YearMonth.of(Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(4))));
            }
        } catch (DateTimeException e) {
            cells.fault(rows, "period", "has no such month (is '" + period + "').", "Maybe a digit is wrong.");
            return Optional.empty();
        }
        cells.fault(
                rows,
                "period",
                "must be a month written YYYYMM (is '" + period + "').",
                "Maybe the export is of years: choose the monthly frequency.");
        return Optional.empty();
    }

    private Optional<String> place(Cells cells, String letters, String number, FlowRows rows) {
        String word = cells.text(letters);
        boolean byNumber = word.isEmpty();
        Optional<String> place = byNumber
                ? words.numbered(cells.text(number))
                : word.equals("W00") ? Optional.of(MonthlyFlow.WORLD) : words.place(word);
        if (place.isEmpty()) {
            String column = byNumber ? number : letters;
            cells.fault(
                    rows,
                    column,
                    "is not a known country (is '" + cells.text(column) + "').",
                    byNumber
                            ? "Maybe it is a code of another nomenclature."
                            : FlowReader.nearest(word, words.places()));
        }
        return place;
    }

    private static Optional<Boolean> exports(Cells cells, FlowRows rows) {
        String flow = cells.text("flowCode");
        if (flow.equals("X") || flow.equals("M")) {
            return Optional.of(flow.equals("X"));
        }
        cells.fault(
                rows,
                "flowCode",
                "must be X (exports) or M (imports) (is '" + flow + "').",
                "Maybe re-exports were exported too: leave them out.");
        return Optional.empty();
    }
}
