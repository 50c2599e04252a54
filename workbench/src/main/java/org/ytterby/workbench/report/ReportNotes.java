package org.ytterby.workbench.report;

import org.ytterby.domain.Source;
import org.ytterby.workbench.result.RunDocument;

/** The last sections of a report: method, limits and sources. */
final class ReportNotes {
    private final RunDocument document;
    private final Provenance provenance;
    private final Markup out;

    ReportNotes(RunDocument document, Provenance provenance, Markup out) {
        this.document = document;
        this.provenance = provenance;
        this.out = out;
    }

    void write() {
        method();
        limits();
        sources();
    }

    private void method() {
        out.element("h2", "Method");
        paragraph("Each month of each future one convex program clears all regions and goods at once: joint production"
                + " of the elements from their ores, capacity, licences, quotas, contracts, informal routes, tariffs,"
                + " stocks and disposal. Prices are what one more kilogram would be worth there (the multipliers of the"
                + " balances); the rent of an instrument is what easing it by one kilogram would be worth.");
        paragraph(
                "Between months stocks, goods in transit, projects, contracts, licence backlogs and magnets in use are"
                        + " carried on, and what goes in equals what comes out and what stays, for every good.");
        paragraph("Futures differ by the regime of trade relations, by project delays and by demand. The "
                + document.manifest().futures() + " futures of this run were drawn from seed "
                + document.manifest().seed() + "; the same seed gives the same futures in every scenario.");
        paragraph("A future runs short of a good in a region from the first month in which a use lacks more than 5 % of"
                + " what it wants at the price of that month. The value at stake is what is missing at that price.");
    }

    private void limits() {
        out.element("h2", "Limits");
        paragraph("Probabilities are shares of simulated futures. They rest on few observed breaks of truces and on"
                + " estimates of elasticities, stocks and delays, and say nothing about what the model leaves out.");
        paragraph("With " + document.manifest().futures() + " futures a share near one half carries a sampling error of"
                + " about " + samplingError() + " percentage points (95 %); the 5th and 95th percentiles are rougher.");
        provenance.remarks().forEach(this::paragraph);
    }

    private String samplingError() {
        double points = 100 * 1.96 * 0.5 / Math.sqrt(document.manifest().futures());
        return Long.toString(Math.round(points));
    }

    private void sources() {
        if (provenance.sources().isEmpty()) {
            return;
        }
        out.element("h2", "Sources of the world's figures").open("details");
        out.element("summary", provenance.sources().size() + " publications").open("ul");
        for (Source source : provenance.sources()) {
            String date = source.published().isEmpty() ? "" : ", " + source.published();
            out.element(
                    "li",
                    source.title() + " (" + source.publisher() + date + "). " + source.address() + " – "
                            + source.licence());
        }
        out.close().closeLine();
    }

    private void paragraph(String text) {
        out.element("p", text);
    }
}
