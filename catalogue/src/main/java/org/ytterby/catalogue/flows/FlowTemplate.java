package org.ytterby.catalogue.flows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.domain.MonthlyFlow;

/** A file of monthly flows to start from. */
public final class FlowTemplate {
    private static final int FIRST_YEAR = 2022;
    private static final String HEAD = """
            # Monthly flows for: ytterby watch FILE. Lines with # are left out.
            # month   YYYY-MM, or YYYY-MM/YYYY-MM where several months were published as one figure
            # from    who exports: a country (ISO 3166-1) or a group such as EU27
            # to      who imports, or WORLD for the total over all destinations
            # good    such as magnets, RE-compounds, Dy, Dy-oxide; 'ytterby data show goods' lists them
            # tonnes  gross; leave out a month that is not published, write 0 for one without a shipment
            # A month is judged by the months before it: give at least a year of them. Sources of the figures below:
            # 'ytterby data show monthly-flows'.
            """;

    private FlowTemplate() {}

    /** The header, what its columns mean, and the flows that a dataset records since 2022. */
    public static String csv(Dataset dataset) {
        List<MonthlyFlow> flows = FlowRecords.tonnes(dataset).stream()
                .filter(flow -> flow.from().getYear() >= FIRST_YEAR)
                .toList();
        return HEAD + PlainForm.HEADER + "\n"
                + flows.stream().map(FlowTemplate::line).collect(Collectors.joining());
    }

    private static String line(MonthlyFlow flow) {
        String month = flow.months() == 1 ? flow.from().toString() : flow.from() + "/" + flow.until();
        String tonnes = BigDecimal.valueOf(flow.quantity()).stripTrailingZeros().toPlainString();
        return String.join(",", month, flow.exporter(), flow.importer(), flow.good(), tonnes) + "\n";
    }
}
