package org.ytterby.simulation.belief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ytterby.domain.Economy;
import org.ytterby.domain.Holding;
import org.ytterby.domain.Route;
import org.ytterby.domain.World;
import org.ytterby.policy.Embargo;
import org.ytterby.policy.ExportLicence;
import org.ytterby.policy.ExportQuota;
import org.ytterby.policy.Instrument;
import org.ytterby.policy.Regime;
import org.ytterby.policy.Scenario;

/**
 * Beliefs of traders over regimes and what follows from them for stocks, MODEL equations (28), (33) and (34). Prepared once per
 * scenario and shared by all futures and threads; months in which the same controls are in force share their price functions.
 *
 * <p>Traders know which controls are in force and see how much is approved. They do not know the regime.
 */
public final class Beliefs {

    private final Economy economy;
    private final World world;
    private final BeliefSettings settings;
    private final Markets markets;
    private final MarketBook book;
    private final RegimeSpace space;
    private final RegimeChances chances;
    private final Learning learning;
    private final Pricing pricing;
    private final List<Outlook> byMonth;
    private final Outlook before;

    private Beliefs(Economy economy, List<Instrument> instruments, Scenario scenario, RegimeChances chances) {
        this.economy = economy;
        this.chances = chances;
        world = economy.world();
        settings = BeliefSettings.of(world.parameters());
        markets = Markets.of(world);
        book = new MarketBook(economy, markets, home(economy, instruments), settings);
        space = RegimeSpace.of(scenario, instruments);
        OutlookBuilder builder = new OutlookBuilder(economy, instruments, markets, book, space, chances, settings);
        Map<String, Outlook> byKey = new LinkedHashMap<>();
        byMonth = new ArrayList<>();
        before = outlook(builder, instruments, scenario, -1, byKey);
        for (int t = 0; t < scenario.months(); t++) {
            byMonth.add(outlook(builder, instruments, scenario, t, byKey));
        }
        learning = new Learning(space, settings, markets.count());
        pricing = new Pricing(economy, markets, book, settings, before);
    }

    /**
     * Prepares a scenario.
     *
     * @param instruments everything that may come into force
     * @param chances odds of the next regime where the scenario gives them
     */
    public static Beliefs of(Economy economy, List<Instrument> instruments, Scenario scenario, RegimeChances chances) {
        return new Beliefs(economy, instruments, scenario, chances);
    }

    private static Outlook outlook(
            OutlookBuilder builder,
            List<Instrument> instruments,
            Scenario scenario,
            int t,
            Map<String, Outlook> byKey) {
        var day = scenario.month(t).atEndOfMonth();
        StringBuilder key = new StringBuilder();
        for (Instrument instrument : instruments) {
            boolean inForce = Arrays.stream(Regime.values()).anyMatch(r -> Controls.acts(instrument, day, r));
            if (controls(instrument) && inForce) {
                key.append('/').append(instrument.id()).append('@').append(instrument.levelIn(scenario.month(t)));
            }
        }
        return byKey.computeIfAbsent(key.toString(), k -> builder.of(day));
    }

    private static boolean controls(Instrument instrument) {
        return instrument instanceof ExportLicence
                || instrument instanceof Embargo
                || instrument instanceof ExportQuota;
    }

    /** The region inside: that which exports most, by value, of what may be controlled; of everything where nothing is. */
    private static int home(Economy economy, List<Instrument> instruments) {
        World world = economy.world();
        double[] controlled = new double[world.regions().size()];
        double[] exported = new double[controlled.length];
        for (Instrument instrument : instruments) {
            if (instrument instanceof ExportLicence licence) {
                Arrays.stream(licence.reach(world)).forEach(r -> add(economy, r, controlled));
            } else if (instrument instanceof ExportQuota quota) {
                Arrays.stream(quota.reach(world)).forEach(r -> add(economy, r, controlled));
            } else if (instrument instanceof Embargo embargo) {
                org.ytterby.policy.Selector.routes(world, embargo.goods(), embargo.from(), embargo.to())
                        .forEach(r -> add(economy, r, controlled));
            }
        }
        for (int r = 0; r < world.routes().size(); r++) {
            add(economy, r, exported);
        }
        int first = largest(controlled);
        return controlled[first] > 0 ? first : largest(exported);
    }

    private static void add(Economy economy, int index, double[] into) {
        Route route = economy.world().routes().get(index);
        if (route.from() != route.to()) {
            into[route.from()] +=
                    economy.baseline().flow()[index] * economy.baseline().price()[route.good()][route.from()];
        }
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    /**
     * Beliefs and expectations when a month begins; learns from the month before.
     *
     * @param traders what they carry; updated
     * @param t month, 0 first
     * @param ruling regime that rules in it; traders see only what of it is public
     * @param stock per holding, t
     * @param lastPrice of the month before by good and region, USD/kg
     * @param allowance per route on shipments under licence this month, t/month; infinite where none is needed. Seen when the
     *     month is over
     * @param trade factor on base flows
     */
    public Expectation month(
            Traders traders,
            int t,
            Regime ruling,
            double[] stock,
            double[][] lastPrice,
            double[] allowance,
            double trade) {
        Outlook outlook = byMonth.get(t);
        int now = Math.max(0, space.index(ruling));
        Outlook known = Objects.requireNonNullElse(traders.outlook, before);
        if (traders.belief.length == 0) {
            learning.begin(traders);
            pricing.begin(traders);
        } else {
            pricing.anchor(traders, lastPrice);
        }
        double[][] passing = given(t - 1);
        learning.update(traders, known, outlook, now, passing);
        traders.outlook = outlook;
        traders.ruling = now;
        traders.seen = throughput(allowance, trade);
        return pricing.expect(traders, outlook, given(t), stock);
    }

    /** Odds of the regime after a month where the scenario gives them; none otherwise. */
    private double[][] given(int t) {
        if (!space.given()) {
            return new double[0][];
        }
        double[][] odds = new double[space.size()][];
        for (int r = 0; r < odds.length; r++) {
            Regime regime = space.regimes().get(r);
            odds[r] = space.row(chances.next(t, regime));
        }
        return odds;
    }

    private double[] throughput(double[] allowance, double trade) {
        double[] filed = new double[markets.count()];
        double[] approved = new double[filed.length];
        for (int r = 0; r < allowance.length; r++) {
            Route route = world.routes().get(r);
            if (Double.isFinite(allowance[r]) && book.leaves(route)) {
                int market = markets.ofGood()[route.good()];
                double filing = economy.baseline().flow()[r] * trade * markets.weight()[route.good()];
                filed[market] += filing;
                approved[market] += Math.min(filing, allowance[r] * markets.weight()[route.good()]);
            }
        }
        for (int m = 0; m < filed.length; m++) {
            approved[m] = filed[m] > 0 ? approved[m] / filed[m] : Double.NaN;
        }
        return approved;
    }

    /** Regimes in the order of {@link Traders#belief()}'s rows. */
    public List<Regime> regimes() {
        return space.regimes();
    }

    /** Names of the markets in the order of {@link Traders#belief()}. */
    public List<String> markets() {
        return markets.names();
    }

    /** The market of a holding's good, −1 where it has none. */
    public int market(Holding holding) {
        return markets.ofGood()[holding.good()];
    }
}
