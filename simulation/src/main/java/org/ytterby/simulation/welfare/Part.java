package org.ytterby.simulation.welfare;

/** Parts of a region's welfare; all are flows in thousand USD a month. */
public enum Part {
    /** Value of use less what it costs, with the surplus of those who have changed to a substitute. */
    CONSUMERS("consumerSurplus"),
    /** Revenue of mines, plants and collectors less their costs, before subsidies are paid for. */
    PRODUCERS("producerSurplus"),
    /** What importers of a region earn on cargoes after price, transport, duties and rents. */
    TRADE("tradeMargin"),
    /** Rents of licences and export quotas that somebody in the region collects. */
    RENTS("controlRent"),
    /** Duties on what the region imports. */
    TARIFFS("tariffRevenue"),
    /** Opening less closing stock at the month's price, less the cost of holding it, with its convenience. */
    HOLDERS("holderMargin"),
    /** What the state pays for purchases and subsidies; below zero. */
    PUBLIC("publicSpending"),
    /** Change of stocks ashore, at sea and of the state at base prices, so that any two runs value them alike. */
    INVENTORY("inventoryChange"),
    /** Output lost for lack of a last few kilograms, beyond what is in the surplus; not part of welfare. */
    LOST_OUTPUT("lostOutput");

    private final String metric;

    Part(String metric) {
        this.metric = metric;
    }

    /** Name of its series. */
    public String metric() {
        return metric;
    }

    /** True for the flows of a month that add up to welfare; stocks join at the end of a span, lost output never. */
    public boolean isFlow() {
        return this != INVENTORY && this != LOST_OUTPUT;
    }
}
