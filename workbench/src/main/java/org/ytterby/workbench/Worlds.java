package org.ytterby.workbench;

import java.util.List;
import org.ytterby.catalogue.dataset.Dataset;
import org.ytterby.catalogue.dataset.VintageView;
import org.ytterby.catalogue.scenario.Dictionary;
import org.ytterby.domain.World;
import org.ytterby.workbench.report.Provenance;
import org.ytterby.workbench.result.DataTable;
import org.ytterby.workbench.result.InputFile;
import org.ytterby.workbench.result.InvalidInputException;
import org.ytterby.workbench.result.Issue;

/** The calibrated worlds that scenarios start from. */
public interface Worlds {

    /** Vintages that can be assembled, ascending. */
    List<String> vintages();

    /** The tables that worlds are made of. */
    Dataset dataset();

    /** The words that a scenario on the world of a vintage may use; quicker to have than the world. */
    default Dictionary words(String vintage) {
        return Dictionary.of(world(vintage));
    }

    /**
     * The world of a vintage as its figures have it, assembled once.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest
     */
    World world(String vintage);

    /**
     * The world of a vintage with its base month, assembled and calibrated once.
     *
     * @throws IllegalArgumentException if there is none, naming the nearest
     */
    BaseWorld base(String vintage);

    /**
     * Yearly gross product of a region of the model, USD, of the vintage or the nearest year that the dataset has.
     *
     * @throws InvalidInputException if the dataset has none
     */
    default double productUsd(String vintage, String region) {
        return new VintageView(dataset(), Integer.parseInt(vintage))
                .find("country-figures", region, "gdp_usd")
                .orElseThrow(() -> new InvalidInputException(List.of(new Issue(
                        "country_figures.csv",
                        1,
                        1,
                        "gdp_usd",
                        "has no gross product of " + region,
                        "Maybe a row " + region + ",gdp_usd,… is missing."))))
                .value();
    }

    /** Tables and parameters that worlds are made of, with their hashes, in their order. */
    List<InputFile> inputs();

    /** Publications behind a world, and what of it rests on estimates. */
    Provenance provenance(String vintage);

    /** Ids of tables that are computed from the worlds rather than shipped: how they are founded and reconciled. */
    List<String> audits();

    /** The computed table with one of the ids of {@link #audits()}. */
    DataTable audit(String id);
}
