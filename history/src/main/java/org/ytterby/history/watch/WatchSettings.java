package org.ytterby.history.watch;

import org.ytterby.domain.Parameters;
import org.ytterby.numerics.BayesianRegression;

/**
 * Parameters of the watch, the rows {@code watch.*} and {@code truce.hazard} of the table of parameters.
 *
 * @param expected beliefs on the course of a flow before any month is known
 * @param memory half-life of earlier months, months
 * @param commonShock spread of what moves all flows of a month together without policy, log
 * @param dispersion how unequally a control falls on flows, log
 * @param transitions monthly odds from regime to regime
 * @param startOpen probability that a file begins in the open regime rather than under a truce
 * @param threshold probability of a broken truce from which there is an alarm
 * @param falseAlarms share of quiet months with an alarm that is accepted
 */
public record WatchSettings(
        BayesianRegression.Prior expected,
        double memory,
        double commonShock,
        double dispersion,
        RegimeTransitions transitions,
        double startOpen,
        double threshold,
        double falseAlarms) {

    /** Reads the parameters. */
    public static WatchSettings of(Parameters p) {
        return new WatchSettings(
                Course.prior(
                        p.value("watch.noise"),
                        p.value("watch.noise-months"),
                        p.value("watch.month-effect"),
                        p.value("watch.drift"),
                        p.value("watch.holiday"),
                        (p.figure("watch.holiday").high()
                                        - p.figure("watch.holiday").low())
                                / 4),
                p.value("watch.memory"),
                p.value("watch.common-shock"),
                p.value("watch.dispersion"),
                RegimeTransitions.of(p),
                p.value("watch.start-open"),
                p.value("watch.alarm-threshold"),
                p.value("watch.false-alarms"));
    }
}
