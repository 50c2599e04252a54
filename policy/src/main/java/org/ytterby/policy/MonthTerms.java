package org.ytterby.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ytterby.domain.World;

/**
 * What policy and nature make of one month, in the indices of a {@link World}. Instruments write it, the simulation reads
 * it; it is made anew each month.
 */
public final class MonthTerms {

    private final YearMonth month;
    private final Regime regime;
    private final double[] dutyRate;
    private final double[] specificDuty;
    private final double[] formalCap;
    private final double[] informalExtraCost;
    private final double[] inspected;
    private final double[] capacityFactor;
    private final double[] costShift;
    private final double[] demandFactor;
    private final List<Licence> licences = new ArrayList<>();
    private final List<General> generalLicences = new ArrayList<>();
    private final Map<String, Allotment> allotments = new TreeMap<>();
    private final List<Limit> quotas = new ArrayList<>();
    private final List<Limit> productionLimits = new ArrayList<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final List<Floor> floors = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final Map<String, Double> projectStarts = new TreeMap<>();
    private final Map<String, Double> projectPace = new TreeMap<>();
    private final ProjectTerms projects;

    /**
     * A licence on routes, MODEL equations (5), (36) and (37).
     *
     * @param id instrument
     * @param routes indices of routes
     * @param priority of each route, 1 served first
     * @param caught φ, share of the flow that needs a licence
     * @param service κ by day of the month, approvals per month as a share of the base month's flow; NaN on days on which it
     *     is not in force
     * @param cap upper bound of approvals per route, share of what is caught of its base flow (a ban on stockpiling);
     *     infinite where none
     * @param elapsed days since its first day at the start of the month
     * @param practice how filings are dealt with besides
     */
    public record Licence(
            String id,
            int[] routes,
            int[] priority,
            double caught,
            double[] service,
            double cap,
            int elapsed,
            LicencePractice practice) {}

    /**
     * A general licence, MODEL §9: what it covers needs no filing.
     *
     * @param id instrument
     * @param routes indices of routes
     * @param share of the base flow, days in force averaged in
     * @param tonnesPerYear annual cap on all of it together, t; infinite where none
     * @param year of the licence, 0 first
     * @param month of that year, 0 first
     */
    public record General(String id, int[] routes, double share, double tonnesPerYear, int year, int month) {}

    /**
     * What a quota that is set for several months leaves to the month, MODEL equation (6). Tonnes are of recorded flow.
     *
     * @param start first day of the tranche
     * @param total of the tranche, t
     * @param days of the tranche
     * @param daysBefore the month
     * @param daysIn the month
     * @param outside what may leave on days of the month that do not belong to the tranche, t
     */
    public record Allotment(LocalDate start, double total, long days, long daysBefore, long daysIn, double outside) {}

    /**
     * A limit in tonnes on a weighted sum, MODEL equation (6).
     *
     * @param id instrument
     * @param members indices of routes (quota) or activities (production limit)
     * @param weights REO equivalent of each, t/t
     * @param limit t/month
     */
    public record Limit(String id, int[] members, double[] weights, double limit) {}

    /**
     * A tariff-rate quota, MODEL equation (9): beyond the limit the over-quota duty is paid on top.
     *
     * @param id instrument
     * @param routes indices of routes that share the quota
     * @param limit TRQ, t/month
     * @param overDuty extra duty beyond it, USD/kg
     */
    public record Tier(String id, int[] routes, double limit, double overDuty) {}

    /**
     * A public purchase on offer, MODEL equation (10).
     *
     * @param id instrument
     * @param good index
     * @param region index
     * @param price F, USD/kg
     * @param volume t/month
     */
    public record Floor(String id, int good, int region, double price, double volume) {}

    /**
     * A public order or release of stock.
     *
     * @param id instrument
     * @param good index
     * @param region index
     * @param tonnes t in this month; above zero takes goods off the market, below zero releases them
     */
    public record Order(String id, int good, int region, double tonnes) {}

    /** Terms without any instrument. */
    public MonthTerms(World world, YearMonth month, Regime regime) {
        this.month = month;
        this.regime = regime;
        int routes = world.routes().size();
        int activities = world.activities().size();
        dutyRate = new double[routes];
        specificDuty = new double[routes];
        informalExtraCost = new double[routes];
        inspected = new double[routes];
        formalCap = filled(routes, Double.POSITIVE_INFINITY);
        capacityFactor = filled(activities, 1);
        costShift = new double[activities];
        demandFactor = filled(world.demands().size(), 1);
        projects = new ProjectTerms(world);
    }

    private static double[] filled(int length, double value) {
        double[] array = new double[length];
        Arrays.fill(array, value);
        return array;
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }

    /** The regime that rules in it. */
    public Regime regime() {
        return regime;
    }

    /** Ad valorem duty per route on the FOB price, import and export duties added; equation (19). */
    public double[] dutyRate() {
        return dutyRate;
    }

    /** Specific duty per route, USD/kg. */
    public double[] specificDuty() {
        return specificDuty;
    }

    /** Upper bound per route on shipments through customs, t/month; infinite where none. */
    public double[] formalCap() {
        return formalCap;
    }

    /** Extra cost of informal shipments per route, USD/kg. */
    public double[] informalExtraCost() {
        return informalExtraCost;
    }

    /** Share of cargoes that customs inspect per route because of controls. */
    public double[] inspected() {
        return inspected;
    }

    /** Has at least this share of the cargoes of a route inspected. */
    void inspect(int route, double share) {
        inspected[route] = Math.max(inspected[route], share);
    }

    /** Share of capacity that can run, per activity. */
    public double[] capacityFactor() {
        return capacityFactor;
    }

    /** Shift of marginal cost per activity, USD/kg; below zero is a subsidy. */
    public double[] costShift() {
        return costShift;
    }

    /** Factor on what each demand wants. */
    public double[] demandFactor() {
        return demandFactor;
    }

    /** Licences in force. */
    public List<Licence> licences() {
        return licences;
    }

    /** True where a licence of this instrument, or one of its queues ({@code id/…}), is in force. */
    public boolean hasLicence(String id) {
        for (Licence licence : licences) {
            if (licence.id().equals(id) || licence.id().startsWith(id + "/")) {
                return true;
            }
        }
        return false;
    }

    /** General licences in force. */
    public List<General> generalLicences() {
        return generalLicences;
    }

    /** What quotas in {@link #quotas} that are set for several months leave to this one, by their id. */
    public Map<String, Allotment> allotments() {
        return allotments;
    }

    /** Export quotas in tonnes; those set for several months at an even pace. */
    public List<Limit> quotas() {
        return quotas;
    }

    /** Production quotas in tonnes. */
    public List<Limit> productionLimits() {
        return productionLimits;
    }

    /** Tariff-rate quotas. */
    public List<Tier> tiers() {
        return tiers;
    }

    /** Price floors. */
    public List<Floor> floors() {
        return floors;
    }

    /** Orders and releases of public stock. */
    public List<Order> orders() {
        return orders;
    }

    /** Projects that are decided by policy, with the scale of each (1 = as designed). */
    public Map<String, Double> projectStarts() {
        return projectStarts;
    }

    /** Pace of projects by region code (1 = as planned, 0.5 = half as fast). */
    public Map<String, Double> projectPace() {
        return projectPace;
    }

    /** What the month does to each project. */
    public ProjectTerms projects() {
        return projects;
    }
}
