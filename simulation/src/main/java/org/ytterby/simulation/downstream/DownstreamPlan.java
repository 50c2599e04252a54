package org.ytterby.simulation.downstream;

import org.ytterby.domain.Demand;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Industries;
import org.ytterby.domain.World;

/** What all futures share of {@link Downstream}; immutable. */
public final class DownstreamPlan {

    private final World world;
    private final MissingInputs missing;
    private final CoverSettings cover;
    private final ArioSettings ario;
    private final InputOutputTable table;
    private final int[] industry;

    /** Prepares an economy. */
    public DownstreamPlan(Economy economy) {
        world = economy.world();
        missing = new MissingInputs(economy);
        cover = CoverSettings.of(world.parameters());
        ario = ArioSettings.of(world.parameters());
        table = new InputOutputTable(world.industries());
        industry = new int[world.demands().size()];
        for (int d = 0; d < industry.length; d++) {
            industry[d] = industryOf(world.demands().get(d));
        }
    }

    private int industryOf(Demand demand) {
        Industries industries = world.industries();
        int sector = industries.sectorOf(world.uses().get(demand.use()).id());
        int area = industries.areaOf(world.regions().get(demand.region()));
        return sector < 0 || area < 0 ? -1 : table.at(sector, area);
    }

    /** A future in which nothing was missing yet. */
    public Downstream begin() {
        return new Downstream(this);
    }

    World world() {
        return world;
    }

    MissingInputs missing() {
        return missing;
    }

    CoverSettings cover() {
        return cover;
    }

    ArioSettings ario() {
        return ario;
    }

    InputOutputTable table() {
        return table;
    }

    /** Industry that a demand belongs to, −1 where none. */
    int industry(int demand) {
        return industry[demand];
    }
}
