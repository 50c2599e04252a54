package org.ytterby.simulation.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ytterby.domain.Activity;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Plant;
import org.ytterby.domain.Recipe;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.market.MarketStructure;
import org.ytterby.policy.ContentRule;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.MarketAccess;
import org.ytterby.policy.ProductionQuota;
import org.ytterby.policy.Selector;
import org.ytterby.policy.TariffRateQuota;

/** Builds the {@link ProgramLayout} of an economy under every instrument that a scenario may bring into force. */
public final class LayoutBuilder {

    /** Value below which the scale of a price is not taken, USD/kg: a by-product may be worth nothing. */
    private static final double SMALLEST_PRICE_SCALE = 0.05;

    private final Economy economy;
    private final World world;
    private final List<Instrument> instruments;
    private final MarketStructure.Builder rows = MarketStructure.builder();
    private final int[][] node;
    private final int[] plantRow;
    private final int[] allowanceRow;
    private final Map<String, Integer> quotaRow = new TreeMap<>();
    private final Map<String, Integer> productionRow = new TreeMap<>();
    private final Map<String, Integer> tierRow = new TreeMap<>();
    private final Map<Integer, ColumnEntries> quotasOfRoute = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> productionRowsOfActivity = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> tierRowsOfRoute = new LinkedHashMap<>();
    private final Set<Integer> controlledRoutes;

    private LayoutBuilder(Economy economy, List<Instrument> instruments) {
        this.economy = economy;
        this.world = economy.world();
        this.instruments = instruments;
        controlledRoutes = controlledRoutes(economy, instruments);
        node = new int[world.goods().size()][world.regions().size()];
        plantRow = empty(world.plants().size());
        allowanceRow = empty(world.routes().size());
    }

    /** The layout of an economy under these instruments. */
    public static ProgramLayout of(Economy economy, List<Instrument> instruments) {
        return new LayoutBuilder(economy, instruments).build();
    }

    private static int[] empty(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    private ProgramLayout build() {
        declareRows();
        int[] activity = activities();
        int[] load = loads();
        Channels channels = channels();
        Map<String, Integer> tierOver = overs();
        List<Integer> uses =
                world.demands().stream().map(d -> nodeOf(d.good(), d.region())).toList();
        int[] core = takers(uses);
        int[] flexible = takers(uses);
        int[] stock = takers(
                world.holdings().stream().map(h -> nodeOf(h.good(), h.region())).toList());
        int[][] disposal = disposals();
        Purchases purchases = new Purchases(world, instruments);
        Map<String, Integer> floors = purchases.floors(rows, this::nodeOf);
        Map<String, Integer> orders = purchases.orders(rows, this::nodeOf);
        return new ProgramLayout(
                economy,
                rows.build(),
                node,
                plantRow,
                allowanceRow,
                quotaRow,
                productionRow,
                tierRow,
                activity,
                load,
                channels.contract(),
                channels.spot(),
                channels.informal(),
                tierOver,
                core,
                flexible,
                stock,
                disposal,
                floors,
                orders);
    }

    private void declareRows() {
        for (int g = 0; g < node.length; g++) {
            for (int r = 0; r < node[g].length; r++) {
                node[g][r] = world.present(g, r) ? rows.balance(priceScale(g, r)) : -1;
            }
        }
        for (int p = 0; p < plantRow.length; p++) {
            Plant plant = world.plants().get(p);
            if (plant.activities().size() > 1) {
                plantRow[p] = rows.balance(Math.max(
                        1, world.activities().get(plant.activities().get(0)).operatingCost()));
            }
        }
        instruments.forEach(this::declareLimits);
        for (int route : controlledRoutes) {
            Route r = world.routes().get(route);
            allowanceRow[route] = rows.limit(priceScale(r.good(), r.from()));
        }
    }

    private double priceScale(int good, int region) {
        return Math.max(SMALLEST_PRICE_SCALE, economy.baseline().price()[good][region]);
    }

    private void declareLimits(Instrument instrument) {
        if (instrument instanceof ExportQuota quota) {
            int row = rows.limit(1);
            quotaRow.put(quota.id(), row);
            count(quota, row);
        } else if (instrument instanceof TariffRateQuota tier) {
            int row = rows.limit(1);
            tierRow.put(tier.id(), row);
            put(tierRowsOfRoute, tier.reach(economy), row);
        } else if (instrument instanceof ProductionQuota quota) {
            int row = rows.limit(1);
            productionRow.put(quota.id(), row);
            put(productionRowsOfActivity, quota.reach(world), row);
        }
    }

    /** Routes that a licence, a content rule, an embargo, a shut market or an export quota may control, ascending. */
    public static Set<Integer> controlledRoutes(Economy economy, List<Instrument> instruments) {
        World world = economy.world();
        Set<Integer> routes = new TreeSet<>();
        for (Instrument instrument : instruments) {
            if (instrument instanceof ExportLicence licence) {
                Arrays.stream(licence.reach(world)).forEach(routes::add);
            } else if (instrument instanceof Embargo embargo) {
                routes.addAll(Selector.routes(world, embargo.goods(), embargo.from(), embargo.to()));
            } else if (instrument instanceof ExportQuota quota) {
                Arrays.stream(quota.reach(world)).forEach(routes::add);
            } else if (instrument instanceof ContentRule rule) {
                Arrays.stream(rule.reach(economy)).forEach(routes::add);
            } else if (instrument instanceof MarketAccess access) {
                Arrays.stream(access.reach(economy)).forEach(routes::add);
            }
        }
        return routes;
    }

    private void count(ExportQuota quota, int row) {
        int[] routes = quota.reach(world);
        double[] weights = quota.weights(world, routes);
        for (int i = 0; i < routes.length; i++) {
            if (weights[i] > 0) {
                quotasOfRoute
                        .computeIfAbsent(routes[i], key -> new ColumnEntries())
                        .add(row, weights[i]);
            }
        }
    }

    private static void put(Map<Integer, List<Integer>> into, int[] members, int row) {
        for (int member : members) {
            into.computeIfAbsent(member, key -> new ArrayList<>()).add(row);
        }
    }

    private int nodeOf(int good, int region) {
        int row = node[good][region];
        if (row < 0) {
            throw new IllegalStateException(world.goods().get(good).id() + " is used in "
                    + world.regions().get(region).code()
                    + " and has no price there. Maybe the assembled world lacks a reference price.");
        }
        return row;
    }

    private int[] activities() {
        int[] columns = new int[world.activities().size()];
        for (int a = 0; a < columns.length; a++) {
            Activity activity = world.activities().get(a);
            Recipe recipe = world.recipes().get(activity.recipe());
            ColumnEntries entries = new ColumnEntries();
            recipe.coefficients()
                    .forEach((good, coefficient) ->
                            entries.add(nodeOf(world.good(good), activity.region()), coefficient));
            if (activity.plant() >= 0 && plantRow[activity.plant()] >= 0) {
                entries.add(plantRow[activity.plant()], 1);
            }
            productionRowsOfActivity.getOrDefault(a, List.of()).forEach(row -> entries.add(row, 1));
            columns[a] = rows.column(entries.rows(), entries.coefficients());
        }
        return columns;
    }

    private int[] loads() {
        int[] columns = empty(plantRow.length);
        for (int p = 0; p < columns.length; p++) {
            if (plantRow[p] >= 0) {
                columns[p] = rows.column(new int[] {plantRow[p]}, new double[] {-1});
            }
        }
        return columns;
    }

    /** Columns of each route by channel, −1 where it has none. */
    private record Channels(int[] contract, int[] spot, int[] informal) {}

    private Channels channels() {
        int routes = world.routes().size();
        Channels channels = new Channels(empty(routes), empty(routes), empty(routes));
        for (int r = 0; r < routes; r++) {
            channels.contract()[r] = world.routes().get(r).observed() ? shipment(r, true) : -1;
            channels.spot()[r] = shipment(r, true);
            channels.informal()[r] = controlledRoutes.contains(r) ? shipment(r, false) : -1;
        }
        return channels;
    }

    private int shipment(int index, boolean formal) {
        Route route = world.routes().get(index);
        ColumnEntries entries = new ColumnEntries();
        int origin = nodeOf(route.good(), route.from());
        entries.add(origin, -1);
        if (route.transitMonths() == 0) {
            entries.add(nodeOf(route.good(), route.to()), 1);
        }
        if (!formal) {
            return rows.column(entries.rows(), entries.coefficients());
        }
        if (allowanceRow[index] >= 0) {
            entries.add(allowanceRow[index], 1);
        }
        quotasOfRoute.getOrDefault(index, new ColumnEntries()).forEach(entries::add);
        tierRowsOfRoute.getOrDefault(index, List.of()).forEach(row -> entries.add(row, 1));
        return rows.dutiedColumn(entries.rows(), entries.coefficients(), origin);
    }

    /** What goes beyond each tariff-rate quota. */
    private Map<String, Integer> overs() {
        Map<String, Integer> columns = new TreeMap<>();
        tierRow.forEach((id, row) -> columns.put(id, rows.column(new int[] {row}, new double[] {-1})));
        return columns;
    }

    private int[] takers(List<Integer> nodes) {
        int[] columns = new int[nodes.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = rows.column(new int[] {nodes.get(i)}, new double[] {-1});
        }
        return columns;
    }

    private int[][] disposals() {
        int[][] columns = new int[node.length][];
        for (int g = 0; g < node.length; g++) {
            columns[g] = empty(node[g].length);
            for (int r = 0; r < node[g].length; r++) {
                if (node[g][r] >= 0) {
                    columns[g][r] = rows.column(new int[] {node[g][r]}, new double[] {-1});
                }
            }
        }
        return columns;
    }
}
