package org.ytterby.domain;

/** What a good is; decides its unit, whether it can be shipped and stored, and how it is priced where no quote exists. */
public enum GoodKind {
    /** Mineral concentrate of one ore class, t REO. */
    CONCENTRATE(Stage.MINE, true, "t REO"),
    /** Mixed carbonate or chloride of one ore class, t REO. */
    CARBONATE(Stage.CRACKING, true, "t REO"),
    /** Samarium to lutetium and yttrium, left by a separation of the light elements alone, t REO. */
    SEG(Stage.SEPARATION, true, "t REO"),
    /** A separated element before finishing, t REO; not shipped, and where disposal is open. */
    SOLUTION(Stage.SEPARATION, false, "t REO"),
    /** A separated oxide, t REO. */
    OXIDE(Stage.FINISHING, true, "t REO"),
    /** A metal or master alloy, t. */
    METAL(Stage.METAL, true, "t"),
    /** A magnet, t. */
    MAGNET(Stage.MAGNET, true, "t"),
    /** Magnet swarf and end-of-life magnets, t. */
    SCRAP(Stage.RECYCLING, true, "t");

    private final Stage madeBy;
    private final boolean tradable;
    private final String unit;

    GoodKind(Stage madeBy, boolean tradable, String unit) {
        this.madeBy = madeBy;
        this.tradable = tradable;
        this.unit = unit;
    }

    /** The stage whose product it is. */
    public Stage madeBy() {
        return madeBy;
    }

    /** True where it may be shipped between regions. */
    public boolean tradable() {
        return tradable;
    }

    /** True where it may be held in stock; a solution is finished or disposed of in the month it is made. */
    public boolean storable() {
        return this != SOLUTION;
    }

    /** Unit of mass. */
    public String unit() {
        return unit;
    }
}
