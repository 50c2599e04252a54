package org.ytterby.catalogue.flows;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ytterby.domain.MonthlyFlow;

/** The plain table: {@code month,from,to,good,tonnes}. */
final class PlainForm implements FlowForm {
    static final String HEADER = "month,from,to,good,tonnes";

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?");

    private final FlowWords words;

    PlainForm(FlowWords words) {
        this.words = words;
    }

    @Override
    public List<String> columns() {
        return List.of(HEADER.split(",", -1));
    }

    @Override
    public void row(Cells cells, FlowRows rows) {
        Optional<YearMonth[]> span = span(cells, rows);
        Optional<String> from = place(cells, "from", rows);
        Optional<String> to = place(cells, "to", rows);
        Optional<String> good = good(cells, rows);
        Optional<Double> tonnes = quantity(cells, "tonnes", rows);
        if (span.isEmpty() || from.isEmpty() || to.isEmpty() || good.isEmpty() || tonnes.isEmpty()) {
            return;
        }
        YearMonth[] months = span.get();
        rows.add(
                cells,
                new MonthlyFlow(months[0], months[1], from.get(), to.get(), good.get(), tonnes.get()),
                "",
                "Maybe one of the two is of another month or destination.");
    }

    @Override
    public void finish(FlowRows rows) {}

    private static Optional<YearMonth[]> span(Cells cells, FlowRows rows) {
        String cell = cells.text("month");
        String[] ends = cell.split("/", -1);
        try {
            YearMonth first = YearMonth.parse(ends[0].strip());
            YearMonth last = ends.length == 1 ? first : YearMonth.parse(ends[1].strip());
            if (ends.length <= 2 && !last.isBefore(first)) {
                return Optional.of(new YearMonth[] {first, last});
            }
        } catch (DateTimeException e) {
            cells.fault(
                    rows,
                    "month",
                    "must be a month such as 2025-04, or several such as 2026-01/2026-02 (is '" + cell + "').",
                    "Maybe the month is written in another way.");
            return Optional.empty();
        }
        cells.fault(
                rows,
                "month",
                "must run from an earlier to a later month (is '" + cell + "').",
                "Maybe the two are swapped.");
        return Optional.empty();
    }

    private Optional<String> place(Cells cells, String column, FlowRows rows) {
        Optional<String> place = words.place(cells.text(column));
        if (place.isEmpty()) {
            cells.fault(
                    rows,
                    column,
                    "must be a country (ISO 3166-1), a group such as EU27, or WORLD (is '" + cells.text(column) + "').",
                    FlowReader.nearest(cells.text(column), words.places()));
        }
        if (column.equals("from") && place.equals(Optional.of(MonthlyFlow.WORLD))) {
            cells.fault(rows, column, "must name who exports (is 'WORLD').", "Maybe 'CHN'.");
            return Optional.empty();
        }
        return place;
    }

    private Optional<String> good(Cells cells, FlowRows rows) {
        String good = cells.text("good");
        if (words.goods().contains(good)) {
            return Optional.of(good);
        }
        cells.fault(
                rows,
                "good",
                "must be a good or a class of goods (is '" + good + "').",
                FlowReader.nearest(good, words.goods()) + " 'data show goods' lists them.");
        return Optional.empty();
    }

    /** A number of zero or more. */
    static Optional<Double> quantity(Cells cells, String column, FlowRows rows) {
        String cell = cells.text(column);
        if (NUMBER.matcher(cell).matches()) {
            double value = Double.parseDouble(cell);
            if (value >= 0 && !Double.isInfinite(value)) {
                return Optional.of(value);
            }
            cells.fault(rows, column, "must be zero or more (is " + cell + ").", "Maybe a sign is wrong.");
            return Optional.empty();
        }
        cells.fault(
                rows,
                column,
                "must be a plain decimal number (is '" + cell + "').",
                cell.isEmpty()
                        ? "Maybe leave the row out: a month that is not published is not zero."
                        : "Maybe it holds a unit or a thousands separator.");
        return Optional.empty();
    }
}
