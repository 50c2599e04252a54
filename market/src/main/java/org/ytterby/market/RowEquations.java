package org.ytterby.market;

/** Solves {@code Â D Ãᵀ y = b} over the rows of a loaded month for changing positive D. */
interface RowEquations {
    /** Takes over the month's entries; called once after each load of the month. */
    void load();

    /** Factorises for the weights {@code d}, one ≥ 0 per open column. */
    void factorise(double[] d);

    /** Solves with the last factors, in place; {@code b} has one number per row. */
    void solve(double[] b);
}
