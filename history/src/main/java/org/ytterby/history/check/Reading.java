package org.ytterby.history.check;

import org.ytterby.history.Played;

/** Reads one figure of an episode from its simulated months, in the unit of the check. */
@FunctionalInterface
interface Reading {

    /** The simulated figure. */
    double of(Played played);
}
