package org.ytterby.simulation.downstream;

/** Who goes short where an industry makes less than is ordered, MODEL equation (26). */
public enum Rationing {
    /** Everyone alike, as the model is published. */
    PROPORTIONAL,
    /** Industries in the order of the priority of their sector, alike within a sector; then final demand. */
    PRIORITY
}
